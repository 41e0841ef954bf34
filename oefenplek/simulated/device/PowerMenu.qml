pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What the key at the side shows when it is held: off, start again, or nothing.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel

    color: look.veil

    DeviceLook {
        id: look
        device: root.device
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 32 * root.device.unit, 320 * root.device.unit)
        spacing: 12 * root.device.unit
        DeviceButton {
            width: parent.width
            device: root.device
            wraps: true
            place: "device/turn-off"
            iconName: "power"
            text: "Uitzetten"
            onClicked: root.viewModel.do("turn-off")
        }
        DeviceButton {
            width: parent.width
            device: root.device
            wraps: true
            place: "device/restart"
            iconName: "restart"
            text: "Opnieuw starten"
            onClicked: root.viewModel.do("restart")
        }
        DeviceButton {
            width: parent.width
            device: root.device
            wraps: true
            place: "device/close-power"
            look: "tonal"
            iconName: "close"
            text: "Annuleren"
            onClicked: root.viewModel.do("close-power")
        }
    }
}
