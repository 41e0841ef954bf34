pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A lesson word inside running text: dotted underneath, can be pressed, says what it means.
Pressable {
    id: root

    property int size: Theme.body
    property bool strong: false
    property color color: Theme.ink
    property bool rightToLeft: false

    implicitWidth: Math.max(Theme.minTarget, label.implicitWidth)
    ringRadius: 0
    Accessible.description: qsTr("Nieuw woord. Druk voor de uitleg.")

    contentItem: Item {
        PlainText {
            id: label

            anchors.centerIn: parent
            text: root.rightToLeft ? "\u200f" + root.text + "\u200f" : root.text
            size: root.size
            strong: root.strong
            color: root.color
            wrapMode: Text.NoWrap
            readable: false
        }

        Row {
            anchors.top: label.bottom
            anchors.topMargin: -Math.round(root.size * 0.12)
            anchors.horizontalCenter: label.horizontalCenter
            spacing: Theme.markWidth

            Repeater {
                model: Math.min(80, Math.floor(label.width / (2 * Theme.markWidth)))

                Rectangle {
                    width: Theme.markWidth
                    height: Math.max(2, Theme.px(0.7))
                    color: root.color === Theme.litInk ? Theme.litInk : Theme.primary
                }
            }
        }
    }

    background: Rectangle {
        color: root.down || root.hovered ? Theme.tintPressed : "transparent"
    }
}
