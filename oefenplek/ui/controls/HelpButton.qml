pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The balloon itself; see `HelpBalloon`.
Pressable {
    id: root

    required property bool old
    required property bool open

    ringRadius: Theme.minTarget / 2
    Accessible.checkable: true
    Accessible.checked: root.open

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.old ? "comment-alert-outline" : "comment-text-outline"
            size: Math.min(Theme.px(9), Theme.iconSize * 0.875)
            color: Theme.primary
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.minTarget
            height: Theme.minTarget
            radius: height / 2
            color: root.down || root.hovered || root.open ? Theme.tint : "transparent"
            border.width: root.open ? Theme.lineWidth : 0
            border.color: Theme.primary
        }
    }
}
