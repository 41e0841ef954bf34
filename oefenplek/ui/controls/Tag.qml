pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// How something stands, in a sign and a word. `tone`: "", `good` or `care`.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: ""
    property bool readable: true
    property int size: Theme.small
    // The most width it may take; its words wrap then.
    property real most: 10000

    readonly property color inkColor: tone === "good" ? Theme.good : tone === "care" ? Theme.care : Theme.quietInk
    readonly property real sides: 2 * Theme.spaceXs
    readonly property real lead: sign.visible ? sign.width + Theme.px(1) : 0

    implicitWidth: Math.min(root.most, sides + lead + Math.ceil(word.implicitWidth))
    implicitHeight: Math.max(sign.visible ? sign.height : 0, word.height) + Theme.px(1)
    radius: Theme.radiusButton
    color: tone === "good" ? Theme.goodTint : tone === "care" ? Theme.careTint : "transparent"

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.sides / 2
        y: Math.round((parent.height - height) / 2)
        visible: root.iconName !== ""
        name: root.iconName
        color: root.inkColor
    }

    PlainText {
        id: word

        anchors.left: parent.left
        anchors.leftMargin: root.sides / 2 + root.lead
        y: Math.round((parent.height - height) / 2)
        width: Math.max(0, root.width - root.sides - root.lead)
        text: root.text
        size: root.size
        strong: root.tone !== ""
        color: root.inkColor
        leading: 1.2
        readable: root.readable
    }
}
