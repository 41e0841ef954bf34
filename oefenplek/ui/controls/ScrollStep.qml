pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One step up or down beside long content.
Pressable {
    id: root

    property string iconName: ""

    width: Theme.minTarget
    height: Theme.minTarget

    contentItem: Icon {
        name: root.iconName
        color: root.enabled ? Theme.primary : Theme.edge
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.down || root.hovered ? Theme.tintPressed : Theme.tint
    }
}
