pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// The top of a screen with its tools, and a sentence with what helps beside it.
ColumnLayout {
    id: page

    readonly property var aid: ({
            text: "اكتب رسالة إلى Lotte.", old: false, language: "العربية"
        })

    spacing: Theme.spaceM

    Screen {
        Layout.fillWidth: true
        implicitHeight: strip.implicitHeight
        focus: false

        HeadStrip {
            id: strip

            width: parent.width
            lead: ActionButton {
                look: "quiet"
                text: qsTr("Terug")
                iconName: "arrow-left"
            }

            Tools {}
        }
    }

    Row {
        spacing: Theme.spaceS

        PlainText {
            text: qsTr("Stuur Lotte een bericht.")
            size: Theme.body
        }

        HelpBalloon {
            id: balloon

            aid: page.aid
            Component.onCompleted: open = true
        }
    }

    HelpText {
        Layout.preferredWidth: implicitWidth
        aid: page.aid
        open: balloon.open
    }

    ActionButton {
        id: patient

        property bool held: false

        text: held ? qsTr("Verder") : qsTr("Houd de muis hier stil")

        Dwell {
            anchors.fill: parent
            onHeld: patient.held = true
        }
    }

    Dial {
        steps: 12
        filled: 7
    }

    VolunteerPage {
        Layout.fillWidth: true
        implicitHeight: Theme.px(90)
        focus: false
        title: qsTr("Bewoners")
        sentence: qsTr("Dat is bewaard.")
        tone: "good"

        Scroll {
            anchors.fill: parent

            PlainText {
                width: parent?.width ?? 0
                text: qsTr("Stuur Lotte een bericht.")
            }
        }
    }
}
