pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What goes well, what two can practise in ten minutes, and taking it along on paper. No score, and nothing is kept.
Scroll {
    id: root

    required property CheckViewModel viewModel

    focus: true
    Component.onCompleted: Qt.callLater(forceActiveFocus)

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        PlainText {
            width: parent.width
            visible: root.viewModel.well.length === 0
            text: qsTr("U kijkt eerlijk naar uzelf. Dat is een goed begin.")
            size: Theme.body
        }

        PlainText {
            width: parent.width
            visible: root.viewModel.well.length > 0
            text: qsTr("Dit gaat goed")
            size: Theme.body
            strong: true
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.viewModel.well

            Item {
                id: row

                required property string modelData

                width: parent?.width ?? 0
                height: Math.max(tick.height, words.height)

                Icon {
                    id: tick

                    anchors.left: parent.left
                    name: "check-circle"
                    color: Theme.good
                }

                PlainText {
                    id: words

                    anchors.left: tick.right
                    anchors.leftMargin: Theme.spaceXs
                    anchors.right: parent.right
                    y: Math.max(0, Math.round((tick.height - height) / 2))
                    text: row.modelData
                }
            }
        }

        PlainText {
            width: parent.width
            topPadding: Theme.spaceXs
            text: qsTr("Om samen te oefenen")
            size: Theme.body
            strong: true
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: qsTr("Doe dit met een andere helper. Tien minuten is genoeg.")
            color: Theme.quietInk
        }

        Repeater {
            model: root.viewModel.exercises

            ExerciseSheet {
                required property var modelData

                width: parent?.width ?? 0
                exercise: modelData
                onLessonChosen: root.viewModel.openLesson(modelData.lesson)
            }
        }

        Flow {
            width: parent.width
            topPadding: Theme.spaceXs
            spacing: Theme.px(3)

            ActionButton {
                text: qsTr("Blad printen")
                iconName: "printer-outline"
                look: "primary"
                place: "check/paper"
                onClicked: root.viewModel.takePaper()
            }

            ActionButton {
                text: qsTr("Opnieuw beginnen")
                iconName: "restart"
                place: "check/again"
                onClicked: root.viewModel.beginAgain()
            }

            ActionButton {
                text: qsTr("Voor helpers")
                iconName: "hand-heart"
                place: "check/helpers"
                onClicked: root.viewModel.leave()
            }
        }
    }
}
