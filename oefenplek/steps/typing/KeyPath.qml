pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme

// The way from the last key to the next one: a line with an arrow, without a hand, so that it hides no key.
Item {
    id: root

    // x, y, x, y in key widths; empty: there is no way to show.
    required property var path
    required property real unit
    readonly property bool there: path.length === 4
    readonly property real across: there ? (path[2] - path[0]) * unit : 0
    readonly property real down: there ? (path[3] - path[1]) * unit : 0
    readonly property real far: Math.hypot(across, down)
    // It begins beside the letter of the last key and ends at the edge of the next.
    readonly property real from: unit * 0.42
    readonly property real to: far - unit * 0.48

    x: there ? path[0] * unit : 0
    y: there ? path[1] * unit : 0
    z: 2
    visible: there && to - from > unit * 0.4
    rotation: Math.atan2(down, across) * 180 / Math.PI
    transformOrigin: Item.TopLeft

    // The line, and the two sides of its point: ink first, the warm colour over it.
    Repeater {
        model: 2

        Item {
            id: layer

            required property int index
            readonly property bool under: index === 0
            readonly property real thick: 2 * Theme.markWidth - (under ? 0 : 2 * Theme.outlineWidth)
            readonly property real slim: (2 * Theme.markWidth - thick) / 2
            readonly property color tone: under ? Theme.ink : Theme.accent

            Rectangle {
                x: root.from + layer.slim
                y: -height / 2
                width: Math.max(0, root.to - root.from - 2 * layer.slim)
                height: layer.thick
                radius: height / 2
                color: layer.tone
                antialiasing: true
            }

            Repeater {
                model: [145, -145]

                Rectangle {
                    required property int modelData

                    x: root.to - layer.thick / 2 - layer.slim
                    y: -height / 2
                    width: root.unit * 0.34 - 2 * layer.slim
                    height: layer.thick
                    radius: height / 2
                    color: layer.tone
                    transformOrigin: Item.Left
                    rotation: modelData
                    antialiasing: true
                }
            }
        }
    }
}
