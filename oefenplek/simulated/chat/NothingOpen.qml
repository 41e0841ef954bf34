import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Beside the list, before a chat is chosen.
Rectangle {
    id: empty

    required property DeviceScale device

    color: look.wash
    ChatLook {
        id: look
        device: empty.device
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 32 * empty.device.unit
        spacing: 12 * empty.device.unit
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "message-text-outline"
            size: 64 * empty.device.unit
            color: look.brand
        }
        DeviceText {
            width: parent.width
            device: empty.device
            text: "Kies een gesprek"
            quiet: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
