pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// What waits for somebody who came back: the place where they stopped, what is due for two minutes, something else.
PickPage {
    id: root

    required property WelcomeViewModel viewModel

    readonly property bool goesOn: viewModel.placeTitle !== ""
    readonly property real cell: inner >= 2 * 17 * Theme.label + gap ? (inner - gap) / 2 : inner

    heading: viewModel.heading
    speaking: viewModel.speaking
    backOffered: false
    onReadingToggled: viewModel.toggleReading()

    Row {
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        Animal {
            id: who

            size: Theme.px(20)
            animal: root.viewModel.animal
            colour: root.viewModel.colour
        }

        PlainText {
            width: (parent?.width ?? 0) - who.width - Theme.spaceS
            anchors.verticalCenter: parent?.verticalCenter
            text: root.viewModel.described
            size: Theme.label
            color: Theme.quietInk
        }
    }

    ChoiceCard {
        visible: root.goesOn
        width: parent?.width ?? 0
        text: qsTr("Verder waar u stopte")
        detail: [root.viewModel.placeTitle, root.viewModel.placeStep].filter(part => part !== "").join(" · ")
        iconName: "arrow-right"
        size: Theme.body
        surface: Theme.tint
        place: "welcome/resume"
        onClicked: root.viewModel.goOn()

        FocusRing {
            shown: root.viewModel.named === "place" && !parent?.visualFocus
            radius: Theme.radiusCard
        }
    }

    Flow {
        visible: root.viewModel.ready.length > 0
        width: parent?.width ?? 0
        spacing: root.gap

        Repeater {
            model: root.viewModel.ready

            ChoiceCard {
                id: prepared

                required property var modelData

                width: root.cell
                text: qsTr("Dit staat voor u klaar")
                detail: modelData.title
                iconName: "book-open-variant"
                surface: root.goesOn ? Theme.sheet : Theme.tint
                place: "welcome/ready/" + modelData.id
                onClicked: root.viewModel.openReady(modelData.id)

                FocusRing {
                    shown: root.viewModel.named === "ready/" + prepared.modelData.id && !prepared.visualFocus
                    radius: Theme.radiusCard
                }
            }
        }
    }

    Flow {
        width: parent?.width ?? 0
        spacing: root.gap

        Repeater {
            model: root.viewModel.repeats

            ChoiceCard {
                id: repeat

                required property var modelData

                width: root.cell
                text: qsTr("Nog even oefenen")
                detail: qsTr("%1 · Twee minuten").arg(modelData.title)
                iconName: "replay"
                place: "welcome/repeat/" + modelData.lesson
                onClicked: root.viewModel.repeat(modelData.lesson)

                FocusRing {
                    shown: root.viewModel.named === repeat.modelData.lesson && !repeat.visualFocus
                    radius: Theme.radiusCard
                }
            }
        }

        ChoiceCard {
            id: other

            width: root.cell
            text: qsTr("Iets anders kiezen")
            detail: qsTr("Alle lessen op een rij")
            iconName: "view-grid-outline"
            place: "welcome/other"
            onClicked: root.viewModel.chooseOther()

            FocusRing {
                shown: root.viewModel.named === "other" && !other.visualFocus
                radius: Theme.radiusCard
            }
        }
    }

    Flow {
        width: parent?.width ?? 0
        topPadding: Theme.spaceXs
        spacing: Theme.spaceS

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Stoppen")
            iconName: "close"
            place: "welcome/stop"
            onClicked: root.viewModel.stop()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            height: Math.max(implicitHeight, Theme.buttonHeight)
            text: qsTr("Wat weet Oefenplek over mij?")
            iconName: "information-outline"
            look: "quiet"
            place: "welcome/about-me"
            onClicked: root.viewModel.showAboutMe()
        }
    }
}
