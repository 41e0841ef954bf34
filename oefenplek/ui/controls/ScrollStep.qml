pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One step up or down beside long content.
Pressable {
    id: root

    property string iconName: ""
    // Pressing it again and again is meant.
    readonly property bool repeats: true

    width: Theme.minTarget
    height: Theme.minTarget

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: Theme.px(8)
            name: root.iconName
            color: root.enabled ? Theme.primary : Theme.edge
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.down || root.hovered ? Theme.tintPressed : Theme.tint
        border.width: Theme.lineWidth
        border.color: root.enabled ? Theme.primary : Theme.line
    }
}
