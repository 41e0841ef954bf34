pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A tree between two houses: a round crown on a stem.
Item {
    id: root

    readonly property color wood: Theme.highContrast ? Theme.ink : Theme.duskWall

    Rectangle {
        width: parent.width
        height: Math.min(parent.width, 0.8 * parent.height)
        radius: height / 2
        antialiasing: true
        color: root.wood
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.max(2, Math.round(parent.width / 8))
        height: 0.6 * parent.height
        color: root.wood
    }
}
