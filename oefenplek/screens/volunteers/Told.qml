pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The recovery codes, large enough to copy by hand.
Sheet {
    id: root

    required property var codes

    Grid {
        id: grid

        width: parent?.width ?? 0
        columns: Math.max(1, Math.floor((width + columnSpacing) / (12 * Theme.body)))
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        Repeater {
            model: root.codes

            PlainText {
                required property string modelData

                width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)
                text: modelData
                size: Theme.instruction
                strong: true
            }
        }
    }
}
