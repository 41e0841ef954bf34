pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Whose row it is; leads to their page.
ChoiceCard {
    id: root

    required property string animal
    required property string colour
    property bool here: false

    readonly property bool drawn: width > 9 * Theme.small

    activeFocusOnTab: here || activeFocus
    padding: Theme.px(1)
    ringRadius: Theme.px(2)
    Accessible.role: Accessible.RowHeader
    Accessible.focusable: true
    Accessible.description: ""

    contentItem: Item {
        implicitHeight: Math.max(root.drawn ? picture.height : 0, words.height)

        Animal {
            id: picture

            anchors.left: parent.left
            y: Math.round((parent.height - height) / 2)
            visible: root.drawn
            size: Theme.px(11)
            width: size
            height: size
            animal: root.animal
            colour: root.colour
            readable: false
        }

        PlainText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.drawn ? picture.width + Theme.spaceXs : 0
            y: Math.round((parent.height - height) / 2)
            width: parent.width - anchors.leftMargin
            text: root.text
            size: Theme.small
            strong: true
            leading: 1.15
            readable: false
        }
    }

    background: Rectangle {
        radius: Theme.px(2)
        color: root.down || root.hovered ? Theme.tintPressed : Theme.sheet
        border.width: Theme.lineWidth
        border.color: Theme.edge
    }
}
