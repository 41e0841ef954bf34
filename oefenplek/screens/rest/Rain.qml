pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A few drops that slide slowly down the two panes of the drawn window, once, and then hang there. Where nothing may
// move they hang there at once.
Item {
    id: root

    // The drawing is 240 by 180; these are its panes and where each drop begins and ends, from the top of the pane.
    readonly property var panes: [40, 126]
    readonly property var drops: [
        { x: 8, from: 4, to: 36 }, { x: 26, from: -6, to: 22 }, { x: 45, from: 10, to: 44 }, { x: 63, from: -2, to: 28 }
    ]
    readonly property real unit: width / 240

    Repeater {
        model: root.panes

        Item {
            id: pane

            required property int index
            required property real modelData

            x: (modelData + 2) * root.unit
            y: 28 * root.unit
            width: 70 * root.unit
            height: 70 * root.unit
            clip: true

            Repeater {
                model: root.drops

                Rectangle {
                    id: drop

                    required property var modelData
                    readonly property real end: (modelData.to + 5 * pane.index) * root.unit
                    property real fallen: Theme.calm ? 1 : 0

                    x: (modelData.x + 3 * pane.index) * root.unit + (1 - fallen) * 0.28 * (end - y)
                    y: modelData.from * root.unit + fallen * (end - modelData.from * root.unit)
                    width: Math.max(2, 2.6 * root.unit)
                    height: 11 * root.unit
                    radius: width / 2
                    rotation: 16
                    antialiasing: true
                    color: Theme.highContrast ? Theme.ink : Theme.tint

                    NumberAnimation on fallen {
                        running: !Theme.calm
                        from: 0
                        to: 1
                        duration: 7000
                        easing.type: Easing.OutQuad
                    }
                }
            }
        }
    }
}
