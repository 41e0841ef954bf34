pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One thing that was agreed about a pass phrase, with a tick once it is so.
Rectangle {
    id: root

    required property string text
    property var aid: null
    property bool kept: false
    property bool lit: false
    signal heard(string text)

    implicitHeight: row.implicitHeight + Theme.spaceXs
    radius: Theme.px(1)
    color: lit && !Theme.highContrast ? Theme.lit : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.kept ? qsTr("Dit is zo.") : qsTr("Dit nog niet.")

    ColumnLayout {
        id: row

        y: Theme.spaceXs / 2
        width: parent.width
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Icon {
                name: root.kept ? "check-circle" : "circle-outline"
                color: root.kept ? Theme.good : Theme.quietInk
            }

            PlainText {
                Layout.fillWidth: true
                text: root.text
                leading: 1.3
                readable: false
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
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
    }
}
