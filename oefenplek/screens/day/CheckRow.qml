pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One thing that was looked at: a tick or a lamp, its name and a sentence; what is asked is answered here.
Sheet {
    id: root

    required property ReadyViewModel viewModel
    required property string key
    required property string title
    required property string icon
    required property string found
    required property string sentence

    readonly property bool sound: key === "sound"

    padding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS

    Item {
        width: parent?.width ?? 0
        implicitHeight: Math.max(Theme.px(14), words.height)

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.found === "good" ? "check-circle" : root.found === "care" ? "lightbulb-on-outline" : root.icon
            color: root.found === "good" ? Theme.good : root.found === "care" ? Theme.care : Theme.quietInk
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceS
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                text: root.title
                strong: true
                leading: 1.3
            }

            Alert {
                width: parent.width
                text: root.sentence
                leading: 1.3
                color: root.found === "care" ? Theme.care : Theme.ink
                place: "ready/" + root.key
            }

            Flow {
                width: parent.width
                visible: root.sound && root.found !== "good"
                topPadding: Theme.spaceXs
                spacing: Theme.px(3)

                ActionButton {
                    visible: root.found === "asking"
                    text: qsTr("Ja")
                    iconName: "check"
                    look: "primary"
                    place: "ready/heard"
                    onClicked: root.viewModel.hear(true)
                }

                ActionButton {
                    visible: root.found === "asking"
                    text: qsTr("Nee")
                    iconName: "close"
                    place: "ready/not-heard"
                    onClicked: root.viewModel.hear(false)
                }

                ActionButton {
                    text: qsTr("Nog een keer")
                    iconName: "replay"
                    look: "quiet"
                    height: Math.max(implicitHeight, Theme.buttonHeight)
                    place: "ready/play"
                    onClicked: root.viewModel.playAgain()
                }
            }
        }
    }
}
