pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A theme to choose: its icon and tint, what it is called and what it brings.
ChoiceCard {
    id: root

    required property var modelData
    required property bool named

    place: "theme/" + modelData.id
    text: modelData.title
    detail: modelData.goal
    surface: Theme.themeTint(modelData.letter)

    contentItem: Item {
        implicitHeight: Math.max(badge.height, words.implicitHeight)

        Rectangle {
            id: badge

            anchors.left: parent.left
            y: Math.round((parent.height - height) / 2)
            width: Theme.px(18)
            height: width
            radius: width / 2
            color: Theme.sheet
            border.width: Theme.lineWidth
            border.color: Theme.primary

            Icon {
                anchors.centerIn: parent
                name: root.modelData.icon || Theme.themeIcon(root.modelData.letter)
                color: Theme.primary
                size: Theme.px(10)
            }
        }

        Column {
            id: words

            anchors.right: parent.right
            width: parent.width - badge.width - Theme.spaceS
            y: Math.round((parent.height - height) / 2)
            spacing: Theme.px(1)

            PlainText {
                width: parent.width
                text: root.text
                size: Theme.label
                strong: true
                leading: 1.25
                readable: false
            }

            PlainText {
                width: parent.width
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.3
                readable: false
            }
        }
    }

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
