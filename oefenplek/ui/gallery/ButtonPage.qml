pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Everything that can be pressed, in each look and state.
ColumnLayout {
    id: page

    spacing: Theme.spaceM

    Repeater {
        model: ["primary", "plain", "outline", "quiet"]

        Flow {
            id: row

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceS

            ActionButton {
                text: qsTr("Verder")
                iconName: "arrow-right"
                iconLast: true
                look: row.modelData
            }

            ActionButton {
                text: qsTr("Met de toets")
                look: row.modelData

                FocusRing {
                    shown: true
                }
            }

            ActionButton {
                text: qsTr("Ingedrukt")
                iconName: "check"
                look: row.modelData
                down: true
            }

            ActionButton {
                text: qsTr("Kan nu niet")
                look: row.modelData
                enabled: false
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        IconButton {
            text: qsTr("Voorlezen")
            iconName: "ear-hearing"
            selected: true
        }

        IconButton {
            text: qsTr("Geluid uit")
            iconName: "volume-high"
        }

        IconButton {
            text: qsTr("Hulp")
            iconName: "chat-question"

            FocusRing {
                shown: true
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Toggle {
            text: qsTr("Rustig scherm")
        }

        Toggle {
            text: qsTr("Voorlezen")
            checked: true
        }

        Tick {}
    }

    Alert {
        Layout.fillWidth: true
        text: qsTr("Nog één ding: het bericht versturen")
        color: Theme.care
    }

    Banner {
        Layout.fillWidth: true
        text: qsTr("U kunt oefenen. Bewaren kan nu niet.")
        actionText: qsTr("Meer weten")
    }

    Banner {
        Layout.fillWidth: true
        tone: "good"
        iconName: "check-circle"
        text: qsTr("U mag de USB-stick eruit halen.")
    }
}
