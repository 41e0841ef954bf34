pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// Something that is said: who says it, and the words. What the person says stands at the other side.
Item {
    id: root

    required property string who
    required property string said
    required property bool mine
    required property bool lit
    required property var aid
    readonly property real indent: Math.min(Theme.px(14), 0.08 * width)
    signal heard(string text)

    implicitWidth: Theme.px(80)
    implicitHeight: bubble.height

    Rectangle {
        id: bubble

        anchors.left: parent.left
        anchors.leftMargin: root.mine ? root.indent : 0
        width: parent.width - root.indent
        height: Math.max(words.implicitHeight, balloon.height) + 2 * Theme.spaceXs
        radius: Theme.radiusCard
        color: root.lit && !Theme.highContrast ? Theme.lit : root.mine ? Theme.tint : Theme.sheet
        border.width: Theme.lineWidth
        border.color: root.mine ? Theme.primary : Theme.edge

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.spaceS - balloon.width
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.who
                size: Theme.small
                strong: true
                color: root.lit ? Theme.ink : Theme.quietInk
                leading: 1.3
            }

            PlainText {
                Layout.fillWidth: true
                text: root.said
                size: Theme.body
                leading: 1.3
            }

            HelpText {
                Layout.fillWidth: true
                open: balloon.open
                aid: root.aid
            }
        }

        HelpBalloon {
            id: balloon

            x: root.LayoutMirroring.enabled ? Theme.spaceXs : parent.width - width - Theme.spaceXs
            y: Math.round((parent.height - height) / 2)
            aid: root.aid
            onHeard: text => root.heard(text)
        }

        FocusRing {
            shown: root.lit && Theme.highContrast
            radius: Theme.radiusCard
        }
    }
}
