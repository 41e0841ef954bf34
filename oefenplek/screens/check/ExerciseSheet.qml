pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// An exercise for two: what it is called, its steps with large numbers, and the lesson that fits.
Sheet {
    id: root

    required property var exercise
    signal lessonChosen

    padding: Theme.spaceS

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceXs

        PlainText {
            width: parent.width
            text: root.exercise.title
            strong: true
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.exercise.steps

            Item {
                id: step

                required property string modelData
                required property int index

                width: parent?.width ?? 0
                height: words.height

                PlainText {
                    id: number

                    anchors.left: parent.left
                    width: 1.6 * Theme.label
                    text: step.index + 1
                    strong: true
                    color: Theme.primary
                }

                PlainText {
                    id: words

                    anchors.left: number.right
                    anchors.right: parent.right
                    text: step.modelData
                }
            }
        }

        ActionButton {
            visible: root.exercise.lessonTitle !== ""
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Les: %1").arg(root.exercise.lessonTitle)
            iconName: "school"
            look: "quiet"
            place: "check/" + root.exercise.lesson
            onClicked: root.lessonChosen()
        }
    }
}
