pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A status in a sign, a colour and a word.
Rectangle {
    id: root

    required property var status
    property string text: status.word
    property bool readable: false
    property bool down: false
    property bool hovered: false
    property bool selected: false

    readonly property real before: Theme.px(1.5)
    readonly property color inkColor: status.tone === "good" ? Theme.good : status.tone === "care" ? Theme.care
        : status.tone === "now" ? Theme.primary : Theme.quietInk

    implicitWidth: 2 * before + sign.width + Theme.px(1) + Math.ceil(word.implicitWidth)
    implicitHeight: Math.max(sign.height, word.height) + Theme.px(1)
    radius: Theme.px(2)
    color: down || hovered ? Theme.tintPressed : status.tone === "good" ? Theme.goodTint : status.tone === "care" ? Theme.careTint
        : status.tone === "now" ? Theme.tint : Theme.sheet
    border.width: selected ? Theme.markWidth : Theme.lineWidth
    border.color: selected ? inkColor : status.tone === "" && !Theme.highContrast ? Theme.line : inkColor

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.before
        y: Math.round((parent.height - height) / 2)
        name: root.status.sign
        color: root.inkColor
    }

    PlainText {
        id: word

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(1)
        y: Math.round((parent.height - height) / 2)
        width: Math.max(0, parent.width - sign.width - 2 * root.before - Theme.px(1))
        text: root.text
        size: Theme.small
        strong: root.status.tone === "care"
        color: root.inkColor
        leading: 1.1
        readable: root.readable
    }
}
