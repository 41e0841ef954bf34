pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// Becoming known with a helper beside, or a new picture code: the resident chooses; the pictures are shown once.
PadPage {
    id: root

    required property EnrolViewModel viewModel

    readonly property bool done: viewModel.page === "done"

    title: viewModel.isNew ? qsTr("Nieuwe bewoner") : qsTr("Nieuwe plaatjescode")
    heading: viewModel.heading
    lines: viewModel.line === "" ? [] : [viewModel.line]
    sentence: viewModel.said
    tone: done ? "good" : ""
    tiles: viewModel.tiles
    choosing: !done && tiles.length > 0
    filled: viewModel.page === "code" || viewModel.page === "again" ? viewModel.filled : -1
    onPicked: row => viewModel.choose(row)
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Loader {
        width: Math.min(parent?.width ?? 0, Theme.px(62) + 20 * Theme.body)
        anchors.left: parent?.left
        active: root.done
        visible: active

        sourceComponent: PassCard {
            animal: root.viewModel.animal
            colour: root.viewModel.colour
            words: root.viewModel.described
        }
    }

    Flow {
        visible: root.done
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        Repeater {
            model: root.done ? root.viewModel.tiles : []

            Column {
                id: one

                required property var modelData
                required property int index

                width: Math.max(Theme.px(26), word.implicitWidth)

                CodePicture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.px(26)
                    picture: one.modelData.picture
                }

                PlainText {
                    id: word

                    width: parent.width
                    text: qsTr("%1. %2").arg(one.index + 1).arg(one.modelData.name)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Loader {
        id: naming

        width: Math.min(parent?.width ?? 0, Theme.px(140))
        anchors.left: parent?.left
        active: root.viewModel.page === "name"
        visible: active

        sourceComponent: Column {
            spacing: Theme.spaceS

            Field {
                id: field

                width: parent?.width ?? 0
                label: qsTr("Voornaam")
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
                    text: qsTr("Verder")
                    iconName: "arrow-right"
                    iconLast: true
                    look: "primary"
                    place: "person/next"
                    onClicked: root.viewModel.giveName(field.text)
                }

                ActionButton {
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("Geen naam")
                    place: "person/no-name"
                    onClicked: root.viewModel.giveName("")
                }
            }
        }
    }

    Flow {
        visible: root.done || root.viewModel.page === "failed"
        width: parent?.width ?? 0
        spacing: Theme.px(3)

        ActionButton {
            visible: root.done
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Plaatjes printen")
            iconName: "printer"
            place: "person/print-code"
            onClicked: root.viewModel.printCode()
        }

        ActionButton {
            visible: root.done
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Sleutelpas printen")
            iconName: "card-account-details-outline"
            place: "person/print-card"
            onClicked: root.viewModel.printCard()
        }

        ActionButton {
            visible: root.viewModel.guestHere
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Dit is wie hier nu oefent")
            iconName: "account-arrow-right"
            place: "person/sits-here"
            onClicked: root.viewModel.sit()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.done ? qsTr("Klaar") : qsTr("Terug")
            iconName: root.done ? "check" : "arrow-left"
            look: "primary"
            place: "person/done"
            onClicked: if (root.done) root.viewModel.goOn(); else root.viewModel.goBack()
        }
    }
}
