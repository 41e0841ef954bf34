pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// A lesson word with its picture. Pressing it says what it means; `open` shows the meaning under it.
Pressable {
    id: root

    property string iconName: ""
    property string say: ""
    property bool open: false
    // What the word and its meaning are in another language: {text, old, language}.
    property var aid: null
    signal heard(string text)
    property int size: Theme.label

    ringRadius: Theme.px(6)
    padding: Theme.spaceXs
    rightPadding: Theme.spaceS
    leftPadding: Theme.spaceS
    Accessible.description: root.say

    contentItem: ColumnLayout {
        spacing: Theme.px(1)

        RowLayout {
            spacing: Theme.spaceXs

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                color: Theme.primary
            }

            PlainText {
                Layout.fillWidth: true
                text: root.text
                size: root.size
                leading: 1.3
                readable: false
            }

            HelpBalloon {
                id: balloon

                visible: there && root.open
                aid: root.aid
                onHeard: text => root.heard(text)
            }
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.open && root.say !== ""
            text: root.say
            size: Theme.small
            // Also one line alone: while the chip opens, lines would come and go with their own height.
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(1.3 * size)
            readable: false
        }

        HelpText {
            Layout.fillWidth: true
            open: root.open && balloon.open
            aid: root.aid
        }
    }

    background: Rectangle {
        radius: root.ringRadius
        color: root.down || root.hovered || root.open ? Theme.tint : Theme.sheet
        border.width: Theme.lineWidth
        border.color: Theme.edge
    }
}
