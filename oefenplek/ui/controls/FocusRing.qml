pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The frame that shows where the keyboard is: a warm ring inside an ink outline, around its parent. In high contrast
// a white ring with a gap, because a yellow one would melt into a yellow button.
Item {
    id: root

    property real radius: Theme.radiusButton
    property bool shown: false
    readonly property real outline: Theme.highContrast ? Theme.markWidth : Theme.outlineWidth
    readonly property real reach: Theme.markWidth + root.outline

    anchors.fill: parent
    anchors.margins: -root.reach
    visible: root.shown
    z: 10

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: root.radius + root.reach
        border.width: root.outline
        border.color: Theme.focus
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.outline
        color: "transparent"
        radius: root.radius + Theme.markWidth
        border.width: Theme.markWidth
        border.color: Theme.highContrast ? Theme.paper : Theme.accent
    }
}
