pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// The yellow note: what is to be typed, in large letters, under its title.
Rectangle {
    id: root

    property string title: ""
    property string text: ""
    property var aid: null
    property bool lit: false
    signal heard(string text)

    implicitWidth: Theme.px(70)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceXs
    radius: Theme.px(1)
    color: lit && !Theme.highContrast ? Theme.lit : Theme.note
    border.width: Theme.lineWidth
    border.color: Theme.noteEdge
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        x: Theme.spaceS
        y: Theme.spaceXs
        width: parent.width - 2 * Theme.spaceS
        spacing: 0

        RowLayout {
            Layout.fillWidth: true

            PlainText {
                Layout.fillWidth: true
                text: root.title
                size: Theme.small
                color: Theme.quietInk
                leading: 1.3
            }

            HelpBalloon {
                id: balloon

                aid: root.aid
                onHeard: text => root.heard(text)
            }
        }

        HelpText {
            Layout.fillWidth: true
            open: balloon.open
            aid: root.aid
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            size: Theme.body
            strong: true
            leading: 1.3
            wrapMode: Text.Wrap
        }
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: root.radius
    }
}
