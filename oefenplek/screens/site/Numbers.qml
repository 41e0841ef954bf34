pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The telephone numbers that lessons and helpers name, and when somebody last looked whether they are right.
Column {
    id: root

    required property SiteViewModel viewModel

    width: parent?.width ?? 0
    spacing: Theme.spaceS

    Grid {
        id: grid

        width: parent.width
        columns: width >= 28 * Theme.label ? 2 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        Repeater {
            model: root.viewModel.numbers

            Field {
                id: field

                required property string key
                required property string number
                required label
                required hint

                width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)
                text: number
                maximumLength: 24
                inputMethodHints: Qt.ImhPreferNumbers
                place: "site/number-" + key
                input.onEditingFinished: root.viewModel.writeNumber(key, field.text)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        PlainText {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            height: Math.max(implicitHeight, Theme.buttonHeight)
            verticalAlignment: Text.AlignVCenter
            text: root.viewModel.checked
            place: "site/checked"
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Vandaag gecontroleerd")
            iconName: "check"
            place: "site/check"
            onClicked: root.viewModel.checkNumbers()
        }
    }
}
