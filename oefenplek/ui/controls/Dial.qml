pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// Dots in a circle, like the hours of a clock, that are filled one by one.
Item {
    id: root

    required property int steps
    required property int filled

    implicitWidth: Theme.px(14)
    implicitHeight: implicitWidth

    Repeater {
        model: root.steps

        Rectangle {
            required property int index
            readonly property real angle: 2 * Math.PI * index / root.steps - Math.PI / 2

            width: Theme.px(2.6)
            height: width
            radius: width / 2
            x: (root.width - width) * (0.5 + 0.5 * Math.cos(angle))
            y: (root.height - height) * (0.5 + 0.5 * Math.sin(angle))
            color: index < root.filled ? Theme.accent : Theme.sheet
            border.width: Theme.outlineWidth
            border.color: Theme.ink
        }
    }
}
