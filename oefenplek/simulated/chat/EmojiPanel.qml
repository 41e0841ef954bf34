pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The emoji, in the place of the keyboard.
Rectangle {
    id: panel

    required property DeviceScale device
    required property ChatViewModel viewModel

    implicitHeight: grid.implicitHeight + 8 * device.unit
    color: device.raised

    DeviceScroll {
        id: scroll
        anchors.fill: parent
        device: panel.device

        Flow {
            id: grid
            width: scroll.width
            padding: 4 * panel.device.unit
            Repeater {
                model: panel.viewModel.emoji
                DeviceIconButton {
                    required property var modelData
                    device: panel.device
                    place: panel.visible ? "emoji/" + modelData.key : ""
                    text: modelData.name
                    iconName: modelData.icon
                    repeats: true
                    onClicked: panel.viewModel.pickEmoji(modelData.key)
                }
            }
        }
    }
}
