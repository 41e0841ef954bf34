pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// How each step goes. It is folded: the resident reads along, and finding it is half the fun.
Column {
    id: root

    required property HelperViewModel viewModel
    // The step whose acts stand there; 0: none.
    property int unfolded: 0

    spacing: Theme.px(3)
    Component.onCompleted: viewModel.lookUp()

    PlainText {
        width: parent.width
        text: qsTr("Antwoordblad")
        size: Theme.label
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: parent.width
        text: root.viewModel.answers.length > 0 ? qsTr("Dit is voor u. Laat de bewoner eerst zelf zoeken.")
            : qsTr("In deze les kan meer dan één antwoord goed zijn.")
        size: Theme.small
        color: Theme.quietInk
        leading: 1.2
    }

    Repeater {
        model: root.viewModel.answers

        Column {
            id: answer

            required property var modelData
            readonly property bool open: root.unfolded === modelData.step

            width: root.width
            spacing: Theme.spaceXs

            ChoiceCard {
                focusPolicy: Qt.TabFocus
                width: parent.width
                height: Math.max(Theme.minTarget, implicitContentHeight + topPadding + bottomPadding)
                topPadding: Theme.spaceXs
                bottomPadding: Theme.spaceXs
                size: Theme.small
                iconSize: Theme.px(6)
                strong: answer.modelData.step === root.viewModel.number
                iconName: answer.open ? "chevron-up" : "chevron-down"
                text: answer.modelData.name === "" ? qsTr("Stap %1").arg(answer.modelData.step)
                    : qsTr("Stap %1: %2").arg(answer.modelData.step).arg(answer.modelData.name)
                place: "helper/answer-" + answer.modelData.step
                Accessible.description: answer.open ? qsTr("Open") : qsTr("Dicht")
                onClicked: root.unfolded = answer.open ? 0 : answer.modelData.step
            }

            Repeater {
                model: answer.open ? answer.modelData.acts : []

                PlainText {
                    required property string modelData
                    required property int index

                    x: Theme.spaceS
                    width: answer.width - 2 * x
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                    size: Theme.small
                    leading: 1.25
                }
            }
        }
    }
}
