pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A window with a cross in it; the light behind it is on or off.
Rectangle {
    id: root

    required property bool lit
    required property color dark
    required property color wall

    color: lit ? Theme.window : dark

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(1, Math.round(root.width / 12))
        height: parent.height
        color: root.wall
    }

    Rectangle {
        y: Math.round(0.36 * parent.height)
        width: parent.width
        height: Math.max(1, Math.round(root.width / 12))
        color: root.wall
    }
}
