pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Where a photo can go.
PhotoSheet {
    id: sheet

    title: "Delen met"

    Repeater {
        model: [["mail", "PostVak", "email-outline", "Stuur de foto in een e-mail."], ["chat", "Praatje", "message-text-outline", "Stuur de foto in een bericht."]]

        DeviceRow {
            required property var modelData
            width: sheet.room
            device: sheet.device
            place: "app/" + modelData[0]
            title: modelData[1]
            detail: modelData[3]
            iconName: modelData[2]
            strong: false
            onClicked: sheet.viewModel.shareTo(modelData[0])
        }
    }
}
