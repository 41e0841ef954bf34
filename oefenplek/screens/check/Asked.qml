pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One question with its four answers. Pressing one leads to the next; *Terug* shows what was answered.
Scroll {
    id: root

    required property CheckViewModel viewModel

    // The keyboard begins at the first answer, whatever had it before.
    function begin(): void {
        cards.itemAt(0)?.forceActiveFocus();
    }

    Component.onCompleted: Qt.callLater(begin)

    Item {
        width: parent?.width ?? 0
        height: Math.max(column.height, root.height - 2 * root.margin)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width, 30 * Theme.label)
            spacing: Theme.spaceM

            PlainText {
                width: parent.width
                text: root.viewModel.question
                size: Theme.instruction
                strong: true
                leading: 1.25
                place: "check/question"
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                text: qsTr("Denk aan de laatste keer dat u hielp. Elk antwoord is goed.")
                color: Theme.quietInk
            }

            Grid {
                id: rows

                width: parent.width
                columns: width >= 2 * Theme.px(55) + spacing && width >= 16 * Theme.label ? 2 : 1
                spacing: Theme.px(3)

                Repeater {
                    id: cards

                    model: root.viewModel.answers

                    ChoiceCard {
                        required property var modelData

                        width: Math.floor((rows.width - (rows.columns - 1) * rows.spacing) / rows.columns)
                        height: Math.max(implicitHeight, Theme.px(20))
                        text: modelData.text
                        size: Theme.body
                        selected: root.viewModel.chosen === modelData.id
                        steady: true
                        place: "check/" + modelData.id
                        onClicked: root.viewModel.answer(modelData.id)
                    }
                }
            }
        }
    }
}
