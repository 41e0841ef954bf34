pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// The line above cards that are picked up and laid down: what can be done now. A screen reader says it when it changes.
// While something is `held` and there is room for it, it can be laid back here.
Rectangle {
    id: root

    property alias text: words.text
    property alias aid: balloon.aid
    property bool lit: false
    property bool held: false
    readonly property bool roomy: width >= 32 * Theme.label
    signal heard(string text)
    signal putBack

    implicitHeight: line.implicitHeight
    color: lit && !Theme.highContrast ? Theme.lit : "transparent"
    radius: Theme.radiusButton

    ColumnLayout {
        id: line

        width: parent.width
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: root.roomy ? Theme.minTarget : 0
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

            ActionButton {
                visible: root.held && root.roomy
                look: "quiet"
                place: "button/back"
                iconName: "undo"
                text: qsTr("Terugleggen")
                onClicked: root.putBack()
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
