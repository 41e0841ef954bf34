pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// An icon with its word under it, for a strip of a few things (*Voorlezen*, *Geluid uit*).
Pressable {
    id: root

    property string iconName: ""
    property bool selected: false
    property int size: Theme.small

    implicitWidth: Math.max(Theme.buttonWidth, implicitContentWidth + leftPadding + rightPadding)
    padding: Theme.spaceXs
    Accessible.checkable: root.selected
    Accessible.checked: root.selected

    contentItem: Item {
        implicitWidth: Math.max(sign.width, word.implicitWidth)
        implicitHeight: sign.height + Theme.px(1) + word.implicitHeight

        Icon {
            id: sign

            x: Math.round((parent.width - width) / 2)
            name: root.iconName
            color: Theme.primary
        }

        PlainText {
            id: word

            y: sign.height + Theme.px(1)
            width: parent.width
            text: root.text
            size: root.size
            strong: root.selected
            color: Theme.primary
            readable: false
            horizontalAlignment: Text.AlignHCenter
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.down || root.hovered || root.selected ? Theme.tint : "transparent"
        border.width: root.selected ? Theme.lineWidth : 0
        border.color: Theme.primary
    }
}
