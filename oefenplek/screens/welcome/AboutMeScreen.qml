pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// *Wat weet Oefenplek over mij?* Everything that is kept, in plain words; throwing it away is asked once.
PickPage {
    id: root

    required property AboutMeViewModel viewModel

    heading: viewModel.heading
    said: viewModel.said
    speaking: viewModel.speaking
    backPlace: "about-me/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    Sheet {
        visible: !root.viewModel.asking
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, 40 * Theme.label)

        Column {
            width: parent?.width ?? 0
            spacing: Theme.spaceS

            Repeater {
                model: root.viewModel.facts

                FactRow {
                    width: parent?.width ?? 0
                }
            }
        }
    }

    Column {
        visible: root.viewModel.asking
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, 35 * Theme.body)
        spacing: Theme.spaceXs

        Repeater {
            model: root.viewModel.gone

            PlainText {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                size: Theme.body
            }
        }
    }

    Flow {
        width: parent?.width ?? 0
        topPadding: Theme.spaceXs
        spacing: Theme.spaceS

        ActionButton {
            visible: root.viewModel.asking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Nee, bewaren")
            iconName: "arrow-left"
            look: "primary"
            place: "about-me/keep"
            onClicked: root.viewModel.goBack()
        }

        ActionButton {
            visible: root.viewModel.asking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ja, alles weggooien")
            iconName: "trash-can-outline"
            place: "about-me/erase"
            onClicked: root.viewModel.erase()
        }

        ActionButton {
            visible: !root.viewModel.asking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Op papier")
            iconName: "file-document-outline"
            place: "about-me/paper"
            onClicked: root.viewModel.takePaper()
        }

        ActionButton {
            visible: !root.viewModel.asking && root.viewModel.named
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Mijn voornaam weghalen")
            iconName: "eraser"
            place: "about-me/name"
            onClicked: root.viewModel.forgetName()
        }

        ActionButton {
            visible: !root.viewModel.asking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Alles over mij weggooien")
            iconName: "trash-can-outline"
            place: "about-me/ask"
            onClicked: root.viewModel.askErase()
        }
    }
}
