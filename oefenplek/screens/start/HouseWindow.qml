pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A window with a cross in it; the light behind it is on or off.
Rectangle {
    id: root

    required property bool lit
    required property color dark
    required property color wall

    // Yellow on a white wall is hard to see: there a lit window has a dark frame.
    readonly property bool framed: lit && Theme.highContrast
    readonly property color bar: framed ? dark : wall
    readonly property real thickness: Math.max(framed ? 2 : 1, Math.round(width / 12))

    color: lit ? Theme.window : dark
    border.width: framed ? thickness : 0
    border.color: dark

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.thickness
        height: parent.height
        color: root.bar
    }

    Rectangle {
        y: Math.round(0.36 * parent.height)
        width: parent.width
        height: root.thickness
        color: root.bar
    }
}
