pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.spaceXs
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                color: root.inkColor
            }

            PlainText {
                Layout.fillWidth: true
                text: root.text
                size: root.size
                strong: true
                color: root.inkColor
                leading: 1.3
                readable: false
                horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            }
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
