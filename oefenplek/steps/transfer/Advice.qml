pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// A sheet with one thing to do at home: a picture and a sentence, and an address if there is one.
Sheet {
    id: root

    required property string iconName
    required property string text
    required property bool lit
    property string title: ""
    property string address: ""
    property var aid: null
    signal heard(string text)

    padding: Theme.spaceS
    tone: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    edge: lit ? Theme.accent : Theme.line
    Layout.fillWidth: true

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.iconName
            size: Theme.px(14)
            color: Theme.primary
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            PlainText {
                Layout.fillWidth: true
                visible: root.title !== ""
                text: root.title
                strong: true
                leading: 1.2
            }

            PlainText {
                Layout.fillWidth: true
                visible: root.text !== ""
                text: root.text
            }

            // An address reads from left to right in every language.
            PlainText {
                Layout.fillWidth: true
                visible: root.address !== ""
                text: root.address
                color: Theme.primary
                strong: true
            }

            HelpText {
                Layout.fillWidth: true
                open: balloon.open
                aid: root.aid
            }
        }

        HelpBalloon {
            id: balloon

            Layout.alignment: Qt.AlignTop
            aid: root.aid
            onHeard: text => root.heard(text)
        }
    }
}
