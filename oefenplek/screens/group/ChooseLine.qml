pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Somebody, or a lesson, in the group or not. A press turns that around.
ChoiceCard {
    id: root

    required property string key
    required property string words
    required detail
    required property string said
    required property string animal
    required property string colour
    required property string sign
    required property bool chosen
    required property bool help

    text: root.words
    selected: root.chosen
    padding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    Accessible.role: Accessible.ListItem
    Accessible.focusable: root.activeFocusOnTab
    Accessible.name: root.said
    Accessible.description: ""

    contentItem: Item {
        implicitHeight: Math.max(face.height, words.height, tick.height)

        Item {
            id: face

            anchors.left: parent.left
            y: Math.round((parent.height - height) / 2)
            width: Theme.px(14)
            height: width

            Loader {
                anchors.centerIn: parent
                sourceComponent: root.animal !== "" ? drawn : plain
            }
        }

        Column {
            id: words

            anchors.left: face.right
            anchors.leftMargin: Theme.spaceS
            y: Math.round((parent.height - height) / 2)
            width: parent.width - face.width - tick.width - 2 * Theme.spaceS

            PlainText {
                width: parent.width
                text: root.words
                strong: true
                leading: 1.2
                readable: false
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.2
                readable: false
            }

            Tag {
                anchors.left: parent.left
                visible: root.help
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Kan hulp gebruiken")
                iconName: "account-question"
                tone: "care"
                readable: false
            }
        }

        Icon {
            id: tick

            anchors.right: parent.right
            y: Math.round((parent.height - height) / 2)
            name: root.chosen ? "check-circle" : "plus-circle-outline"
            color: Theme.primary
            size: Theme.px(10)
        }
    }

    Component {
        id: drawn

        Animal {
            size: face.width
            animal: root.animal
            colour: root.colour
            readable: false
        }
    }

    Component {
        id: plain

        Icon {
            name: root.sign
            color: Theme.primary
            size: Theme.px(10)
        }
    }
}
