pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// The line above cards that are picked up and laid down: what can be done now. A screen reader says it when it changes.
Rectangle {
    id: root

    property alias text: words.text
    property alias aid: balloon.aid
    property bool lit: false
    signal heard(string text)

    implicitHeight: line.implicitHeight
    color: lit && !Theme.highContrast ? Theme.lit : "transparent"
    radius: Theme.radiusButton

    ColumnLayout {
        id: line

        width: parent.width
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Icon {
                name: "gesture-tap"
                color: Theme.primary
            }

            Alert {
                id: words

                Layout.fillWidth: true
            }

            HelpBalloon {
                id: balloon

                onHeard: text => root.heard(text)
            }
        }

        HelpText {
            Layout.fillWidth: true
            open: balloon.open
            aid: balloon.aid
        }
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
    }
}
