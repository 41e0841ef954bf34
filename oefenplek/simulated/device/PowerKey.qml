pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The key at the side of the device: short for on and off, held for the menu.
DevicePress {
    id: key

    required property DeviceViewModel viewModel

    implicitWidth: device.minTarget
    implicitHeight: Math.round(72 * device.unit)
    enabled: viewModel.layer === ""
    place: "device/power"
    text: "Aan-uitknop"
    onClicked: viewModel.do(viewModel.screen === "off" ? "wake" : "lock")
    onHeld: viewModel.do("show-power")

    contentItem: Item {
        Rectangle {
            width: 10 * key.device.unit
            height: parent.height
            radius: 4 * key.device.unit
            color: key.pressed ? key.device.accent : "#43474E"
            border.width: 1
            border.color: key.device.highContrast ? "#FFFFFF" : "#1B1C20"
        }
    }
}
