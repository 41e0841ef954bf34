pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Who it is: the animal, the first name if there is one, and when they were here. The name can be written here.
Sheet {
    id: root

    required property PersonViewModel viewModel

    padding: Theme.spaceS

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        Item {
            width: parent.width
            height: Math.max(picture.height, told.height)

            Animal {
                id: picture

                anchors.left: parent.left
                size: Theme.px(28)
                animal: root.viewModel.animal
                colour: root.viewModel.colour
                readable: false
            }

            Column {
                id: told

                anchors.left: picture.right
                anchors.leftMargin: Theme.spaceS
                width: parent.width - picture.width - Theme.spaceS
                spacing: Theme.px(1)

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: root.viewModel.name
                    size: Theme.body
                    strong: true
                    leading: 1.2
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.words
                    strong: root.viewModel.name === ""
                    leading: 1.2
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.when
                    size: Theme.small
                    color: Theme.quietInk
                    leading: 1.2
                }

                Tag {
                    anchors.left: parent.left
                    visible: root.viewModel.help
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Kan hulp gebruiken")
                    iconName: "account-question"
                    tone: "care"
                }
            }
        }

        ActionButton {
            visible: !root.viewModel.naming
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: root.viewModel.name === "" ? qsTr("Voornaam opschrijven") : qsTr("Voornaam veranderen")
            iconName: "pencil"
            look: "quiet"
            place: "person/name"
            onClicked: root.viewModel.askName()
        }

        Loader {
            width: parent.width
            active: root.viewModel.naming
            visible: active

            sourceComponent: Column {
                spacing: Theme.spaceS

                Field {
                    id: field

                    width: parent?.width ?? 0
                    label: qsTr("Voornaam")
                    hint: qsTr("Dat hoeft niet. Alleen vrijwilligers zien de naam.")
                    text: root.viewModel.plainName
                    maximumLength: 40
                    place: "person/field"
                    onAccepted: root.viewModel.giveName(text)
                    Component.onCompleted: input.forceActiveFocus()
                }

                Flow {
                    width: parent?.width ?? 0
                    spacing: Theme.px(3)

                    ActionButton {
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        text: qsTr("Bewaren")
                        iconName: "check"
                        look: "primary"
                        place: "person/keep-name"
                        onClicked: root.viewModel.giveName(field.text)
                    }

                    ActionButton {
                        visible: root.viewModel.name !== ""
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        text: qsTr("Voornaam weghalen")
                        iconName: "close"
                        place: "person/no-name"
                        onClicked: root.viewModel.giveName("")
                    }

                    ActionButton {
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        text: qsTr("Laat maar")
                        place: "person/leave-name"
                        onClicked: root.viewModel.keepName()
                    }
                }
            }
        }
    }
}
