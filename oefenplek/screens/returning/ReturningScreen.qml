pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass
import oefenplek.ui.camera

// *Ik ben hier al eens geweest*: one choice per page. *Terug* takes the last picture back; the way out is always there.
PickPage {
    id: root

    required property ReturningViewModel viewModel

    readonly property bool choosing: viewModel.tiles.length > 0
    readonly property bool looking: viewModel.page === "camera"
    readonly property bool told: !choosing && !looking

    heading: viewModel.heading
    said: viewModel.said
    speaking: viewModel.speaking
    backPlace: "returning/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    Dots {
        visible: root.viewModel.page === "code"
        filled: root.viewModel.filled
        width: parent?.width ?? 0
        place: "returning/chosen"
    }

    Picks {
        visible: root.choosing
        width: parent?.width ?? 0
        room: root.room - y - foot.height - root.gap
        tiles: root.viewModel.tiles
        named: root.viewModel.named
        onChosen: row => root.viewModel.choose(row)
    }

    EyeFrame {
        anchors.left: parent?.left
        eye: root.viewModel.eye
        room: root.room - y - foot.height - 2 * root.gap
    }

    Picture {
        visible: root.told && root.height > 20 * Theme.body
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(80))
        height: Math.min(0.75 * width, 0.35 * root.height)
        source: "two-at-table"
        readable: false
    }

    Column {
        visible: !root.choosing
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, 35 * Theme.body)
        spacing: Theme.spaceXs

        Repeater {
            model: root.viewModel.lines

            Alert {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                size: Theme.body
            }
        }
    }

    Flow {
        id: foot

        width: parent?.width ?? 0
        topPadding: root.choosing ? 0 : Theme.spaceXs
        spacing: Theme.spaceS

        ActionButton {
            visible: root.looking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Liever mijn dier kiezen")
            iconName: "arrow-left"
            place: "returning/animals"
            onClicked: root.viewModel.goBack()
        }

        ActionButton {
            visible: root.told
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Als gast oefenen")
            iconName: "arrow-right"
            iconLast: true
            look: "primary"
            place: "returning/guest"
            onClicked: root.viewModel.goAsGuest()
        }

        ActionButton {
            visible: root.told
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Nog een keer proberen")
            iconName: "replay"
            place: "returning/again"
            onClicked: root.viewModel.tryAgain()
        }

        ActionButton {
            visible: root.choosing
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ik weet het niet meer")
            iconName: "chat-question-outline"
            place: "returning/forgotten"
            onClicked: root.viewModel.forget()
        }

        ActionButton {
            visible: root.viewModel.page === "animal" && root.viewModel.cameraOffered
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ik heb een sleutelpas")
            iconName: "card-account-details-outline"
            place: "returning/card"
            onClicked: root.viewModel.useCard()
        }

        ActionButton {
            visible: root.viewModel.page === "animal" || root.viewModel.page === "forgotten"
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ik heb een blad meegenomen")
            iconName: "file-document-outline"
            place: "returning/sheet"
            onClicked: root.viewModel.useSheet()
        }
    }
}
