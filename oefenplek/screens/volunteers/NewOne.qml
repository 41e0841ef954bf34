pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Who comes: a first name, and what they may do.
Column {
    id: root

    required property VolunteersViewModel viewModel

    width: parent?.width ?? 0
    spacing: Theme.spaceS
    onVisibleChanged: if (visible) Qt.callLater(() => name.input.forceActiveFocus())

    Field {
        id: name

        width: parent.width
        label: qsTr("Voornaam")
        text: root.viewModel.name
        maximumLength: 40
        place: "volunteers/name"
        onEdited: value => root.viewModel.writeName(value)
        onAccepted: root.viewModel.goOn()
    }

    Column {
        width: parent.width
        spacing: Theme.px(3)

        Repeater {
            model: root.viewModel.roles

            ChoiceCard {
                required property var modelData

                width: parent?.width ?? 0
                text: modelData.text
                detail: modelData.detail
                steady: true
                selected: modelData.chosen
                place: "volunteers/role-" + modelData.id
                onClicked: root.viewModel.chooseRole(modelData.id)
            }
        }
    }
}
