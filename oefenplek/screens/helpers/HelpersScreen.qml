pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Voor helpers*: the ten questions, and below them the short lessons. Nothing here is about anybody.
VolunteerPage {
    id: root

    required property HelpersViewModel viewModel

    place: "helpers"
    title: qsTr("Voor helpers")
    backOffered: viewModel.inside
    sentence: viewModel.sentence
    tone: "good"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        anchors.fill: parent

        Column {
            width: parent?.width ?? 0
            spacing: Theme.spaceS

            PlainText {
                width: parent.width
                text: qsTr("Hoe helpt u? Wij bewaren niets van wat u hier doet.")
                color: Theme.quietInk
            }

            ChoiceCard {
                width: parent.width
                text: qsTr("Tien vragen over helpen")
                detail: qsTr("Kijk eerlijk naar uzelf. U krijgt geen cijfer, maar iets om samen te oefenen.")
                iconName: "account-heart"
                size: Theme.body
                strong: true
                surface: Theme.tint
                focus: true
                place: "helpers/check"
                onClicked: root.viewModel.openCheck()
            }

            PlainText {
                width: parent.width
                topPadding: Theme.spaceXs
                text: qsTr("Korte lessen")
                size: Theme.body
                strong: true
                Accessible.role: Accessible.Heading
            }

            Grid {
                id: rows

                readonly property real least: Math.max(Theme.px(110), 15 * Theme.label)

                width: parent.width
                columns: width >= 2 * least + spacing ? 2 : 1
                spacing: Theme.px(3)

                Repeater {
                    model: root.viewModel.lessons

                    ChoiceCard {
                        required property var modelData
                        required property int index

                        width: Math.floor((rows.width - (rows.columns - 1) * rows.spacing) / rows.columns)
                        height: Math.max(implicitHeight, Theme.px(26))
                        text: modelData.title
                        detail: [modelData.goal, modelData.time + "."].join(" ")
                        iconName: modelData.done ? "check-circle" : `numeric-${index + 1}-circle-outline`
                        signInk: modelData.done ? Theme.good : Theme.primary
                        strong: true
                        place: "helpers/" + modelData.id
                        onClicked: root.viewModel.openLesson(modelData.id)
                    }
                }
            }
        }
    }
}
