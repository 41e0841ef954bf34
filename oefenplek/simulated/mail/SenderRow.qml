pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Who wrote the open mail. A press shows the whole address: the part behind the @ tells where it comes from.
Column {
    id: sender

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property MessageModel message: viewModel.message

    MailLook {
        id: look
        device: sender.device
    }
    DeviceRow {
        width: parent.width
        device: sender.device
        place: sender.message.key === "" ? "" : "sender/" + sender.message.key
        avatar: sender.message.senderName
        title: sender.message.senderName
        detail: sender.message.sentTo
        preview: sender.message.senderShown ? "Adres verbergen" : "Adres tonen"
        trailing: sender.message.time
        onClicked: sender.viewModel.showSender()
    }
    Rectangle {
        x: 16 * sender.device.unit
        width: parent.width - 2 * x
        height: lines.implicitHeight + 20 * sender.device.unit
        visible: sender.message.senderShown
        radius: 8 * sender.device.unit
        color: look.wash
        border.width: Math.max(1, Math.round(sender.device.unit))
        border.color: sender.device.line

        Column {
            id: lines
            x: 12 * sender.device.unit
            y: 10 * sender.device.unit
            width: parent.width - 2 * x
            spacing: 4 * sender.device.unit
            DeviceText {
                width: parent.width
                device: sender.device
                text: "Van: " + sender.message.senderName
                size: 14
                quiet: true
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: parent.width
                device: sender.device
                text: sender.message.address
                strong: true
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: parent.width
                visible: text !== ""
                device: sender.device
                text: sender.message.sentToAll
                size: 14
                quiet: true
                wrapMode: Text.Wrap
            }
        }
    }
}
