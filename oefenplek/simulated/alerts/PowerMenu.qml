pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What the key at the side asks.
Card {
    id: menu

    required property AlertsViewModel viewModel

    rim: 14 * device.unit // the key itself is not there now
    most: 20 * device.text(16)
    Accessible.role: Accessible.Dialog
    Accessible.name: "Aan en uit"

    Repeater {
        model: [["restart", "Opnieuw starten", "restart", "tonal"], ["turn-off", "Uitzetten", "power", "tonal"], ["back", "Annuleren", "", "text"]]

        DeviceButton {
            required property var modelData
            width: menu.room
            device: menu.device
            place: "button/" + modelData[0]
            text: modelData[1]
            iconName: modelData[2]
            look: modelData[3]
            wraps: true
            onClicked: menu.viewModel.press(modelData[0])
        }
    }
}
