pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A button with a word, and an icon beside it if it has one. Looks: `primary` (the one next thing), `plain`, `outline`
// (not ready yet, still pressable and then says why), `quiet` (no surface).
Pressable {
    id: root

    property string iconName: ""
    property string look: "plain"
    // The icon stands behind the word: for going on, as in *Verder*.
    property bool iconLast: false
    property int size: Theme.label

    readonly property bool filled: look === "primary"
    readonly property color inkColor: filled ? Theme.primaryInk : look === "outline" ? Theme.quietInk
        : down || hovered ? Theme.primaryPressed : Theme.primary

    implicitWidth: Math.max(Theme.buttonWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(look === "quiet" ? Theme.minTarget : Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: look === "quiet" ? Theme.spaceXs : Math.round(1.5 * Theme.spaceS)
    rightPadding: leftPadding
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs

    contentItem: Item {
        id: face

        // Bound and not laid out: a screen has many buttons.
        readonly property real before: sign.visible ? sign.width + Theme.spaceXs : 0
        readonly property bool iconFirst: root.iconLast === root.LayoutMirroring.enabled
        readonly property real used: before + word.width

        implicitWidth: before + Math.ceil(word.implicitWidth)
        implicitHeight: Math.max(sign.visible ? sign.height : 0, word.implicitHeight)

        Icon {
            id: sign

            visible: root.iconName !== ""
            x: Math.round((face.width - face.used) / 2) + (face.iconFirst ? 0 : word.width + Theme.spaceXs)
            y: Math.round((face.height - height) / 2)
            name: root.iconName
            color: root.inkColor
        }

        PlainText {
            id: word

            x: Math.round((face.width - face.used) / 2) + (face.iconFirst ? face.before : 0)
            y: Math.round((face.height - height) / 2)
            width: Math.min(Math.ceil(implicitWidth), face.width - face.before)
            text: root.text
            size: root.size
            strong: true
            color: root.inkColor
            leading: 1.3
            readable: false
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.filled ? (root.down ? Theme.primaryPressed : Theme.primary)
            : root.look === "plain" ? (root.down || root.hovered ? Theme.tintPressed : Theme.tint)
            : root.down || root.hovered ? Theme.tint : "transparent"
        border.width: root.filled || root.look === "quiet" ? 0 : Theme.lineWidth
        border.color: root.look === "outline" ? Theme.edge : Theme.primary
    }
}
