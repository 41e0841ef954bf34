pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Our drawings, the fixed signs and the ten themes.
ColumnLayout {
    id: page

    spacing: Theme.spaceM

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: ["phone-in-hand", "laptop-on-table", "opened-letter", "hedgehog", "confidence-alone",
                "confidence-together", "confidence-not-yet", "two-at-table", "raised-arm", "turn-tablet"]

            Picture {
                required property string modelData

                width: Theme.px(52)
                height: Theme.px(39)
                source: modelData
                description: modelData
            }
        }
    }

    ImagePicture {
        Layout.preferredWidth: Theme.px(60)
        Layout.preferredHeight: Theme.px(30)
        source: Theme.illustrations + "two-at-table.svg"
        description: qsTr("Twee mensen aan een tafel")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Repeater {
            model: [["help", qsTr("Hulp")], ["show", qsTr("Aanwijzen")], ["call", qsTr("Iemand roepen")],
                ["good", qsTr("Goed")], ["care", qsTr("Let op")], ["listen", qsTr("Voorlezen")]]

            Row {
                id: sign

                required property var modelData

                spacing: Theme.spaceXs

                Sign {
                    kind: sign.modelData[0]
                    anchors.verticalCenter: parent.verticalCenter
                }

                PlainText {
                    text: sign.modelData[1]
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Row {
        spacing: Theme.spaceXs

        Icon {
            name: "email-alert"
            anchors.verticalCenter: parent.verticalCenter
        }

        PlainText {
            text: qsTr("Een woord uit een les")
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: Array.from("abcdefghij")

            ChoiceCard {
                required property string modelData

                width: Theme.px(52) * Math.min(1.5, Theme.textScale)
                text: modelData.toUpperCase()
                iconName: Theme.themeIcon(modelData)
                surface: Theme.themeTint(modelData)
            }
        }
    }
}
