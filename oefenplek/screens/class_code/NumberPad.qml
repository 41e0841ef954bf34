pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The ten digits as on a telephone. The same key twice is meant twice.
Grid {
    id: root

    // The height there is: keys grow into it.
    property real room: 0
    readonly property bool repeats: true
    readonly property real cell: Math.floor(Math.min(Theme.px(34), (width - 2 * spacing) / 3))
    readonly property real tall: Math.max(Theme.px(15), Math.ceil(1.5 * Theme.instruction), Math.min(Theme.px(24), Math.floor((room - 3 * spacing) / 4)))
    signal typed(string digit)

    columns: 3
    spacing: Theme.px(3)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0"]

        Item {
            id: spot

            required property string modelData

            width: root.cell
            height: root.tall

            Loader {
                anchors.fill: parent
                active: spot.modelData !== ""

                sourceComponent: ActionButton {
                    leftPadding: 0
                    rightPadding: 0
                    text: spot.modelData
                    size: Theme.instruction
                    place: "class/" + spot.modelData
                    onClicked: root.typed(spot.modelData)
                }
            }
        }
    }
}
