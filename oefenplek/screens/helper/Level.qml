pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// How much help there is from the next step on. What stands on the screen stays.
Column {
    id: root

    required property HelperViewModel viewModel

    spacing: Theme.px(3)

    PlainText {
        width: parent.width
        text: qsTr("Hoeveel hulp?")
        size: Theme.label
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: [
            { level: "little", text: qsTr("Weinig"), detail: qsTr("De app wacht langer en biedt dan pas hulp aan.") },
            { level: "usual", text: qsTr("Gewoon"), detail: qsTr("De app biedt hulp aan als iemand even stil zit.") },
            { level: "much", text: qsTr("Veel"), detail: qsTr("Elke stap begint met een zin die helpt.") }
        ]

        ChoiceCard {
            focusPolicy: Qt.TabFocus
            required property var modelData

            width: root.width
            steady: true
            topPadding: Theme.spaceXs
            bottomPadding: Theme.spaceXs
            text: modelData.text
            detail: modelData.detail
            selected: root.viewModel.level === modelData.level
            place: "helper/" + modelData.level
            onClicked: root.viewModel.chooseLevel(modelData.level)
        }
    }

    PlainText {
        width: parent.width
        text: qsTr("Dit geldt vanaf de volgende stap, tot iemand stopt.")
        size: Theme.small
        color: Theme.quietInk
        leading: 1.2
    }
}
