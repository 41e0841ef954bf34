pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// A picture with its word: an idea for a word of one's own. It is looked at, not pressed.
Rectangle {
    id: root

    required property string text
    required property string iconName
    property var aid: null
    signal heard(string text)

    implicitWidth: Math.max(Theme.px(26), column.implicitWidth + 2 * Theme.spaceXs)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceXs
    radius: Theme.radiusButton
    color: Theme.tint
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        spacing: 0

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.iconName
            size: Theme.iconSize * 1.25
            color: Theme.primary
        }

        PlainText {
            Layout.alignment: Qt.AlignHCenter
            text: root.text
            leading: 1.2
            wrapMode: Text.NoWrap
        }

        HelpBalloon {
            id: balloon

            Layout.alignment: Qt.AlignHCenter
            aid: root.aid
            onHeard: text => root.heard(text)
        }

        HelpText {
            Layout.alignment: Qt.AlignHCenter
            open: balloon.open
            aid: root.aid
        }
    }
}
