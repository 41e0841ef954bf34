pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// A message over the width of a screen that stays until it no longer holds, with at most one thing to do about it.
Rectangle {
    id: root

    property string text: ""
    property string iconName: "information-outline"
    property string tone: "care"
    property string actionText: ""
    property string place: ""
    signal acted

    readonly property color inkColor: tone === "care" ? Theme.care : tone === "good" ? Theme.good : Theme.primary

    implicitWidth: row.implicitWidth + 2 * Theme.spaceS
    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs
    color: tone === "care" ? Theme.careTint : tone === "good" ? Theme.goodTint : Theme.tint
    radius: Theme.radiusButton
    border.width: Theme.lineWidth
    border.color: inkColor

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceS
        width: parent.width - 2 * Theme.spaceS
        spacing: Theme.spaceS

        Icon {
            name: root.iconName
            color: root.inkColor
        }

        Alert {
            Layout.fillWidth: true
            text: root.text
            color: root.inkColor
            leading: 1.3
        }

        ActionButton {
            visible: root.actionText !== ""
            text: root.actionText
            look: "plain"
            onClicked: root.acted()
        }
    }
}
