pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The frame that shows where the keyboard is: a warm ring inside an ink outline, around its parent.
Item {
    id: root

    property real radius: Theme.radiusButton
    property bool shown: false
    readonly property real reach: Theme.markWidth + Theme.outlineWidth

    anchors.fill: parent
    anchors.margins: -root.reach
    visible: root.shown
    z: 10

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: root.radius + root.reach
        border.width: Theme.outlineWidth
        border.color: Theme.focus
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.outlineWidth
        color: "transparent"
        radius: root.radius + Theme.markWidth
        border.width: Theme.markWidth
        border.color: Theme.accent
    }
}
