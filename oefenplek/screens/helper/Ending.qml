pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The lesson is over: the sheet to take home, and with one tap how it went. Another tap says otherwise.
Column {
    id: root

    required property HelperViewModel viewModel
    required property real high

    spacing: Theme.px(3)

    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        height: Math.max(root.high, implicitContentHeight + 2 * Theme.spaceXs)
        visible: root.viewModel.canPrint
        text: qsTr("Blad printen")
        iconName: "printer-outline"
        look: "primary"
        place: "helper/print"
        onClicked: root.viewModel.printSheet()
    }

    PlainText {
        width: parent.width
        visible: root.viewModel.canNote
        text: qsTr("Hoe ging het?")
        size: Theme.small
        strong: true
        leading: 1.2
    }

    Repeater {
        model: !root.viewModel.canNote ? [] : [
            { how: "alone", text: qsTr("Ging alleen") },
            { how: "helped", text: qsTr("Met hulp") },
            { how: "further", text: qsTr("Volgende keer verder") }
        ]

        ChoiceCard {
            focusPolicy: Qt.TabFocus
            required property var modelData

            width: root.width
            height: Math.max(Theme.minTarget, implicitContentHeight + topPadding + bottomPadding)
            topPadding: Theme.spaceXs
            bottomPadding: Theme.spaceXs
            steady: true
            text: modelData.text
            selected: root.viewModel.noted === modelData.how
            place: "helper/" + modelData.how
            onClicked: root.viewModel.note(modelData.how)
        }
    }
}
