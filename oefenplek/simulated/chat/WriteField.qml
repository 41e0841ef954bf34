import QtQuick
import oefenplek.ui.device

// The field for a message between the buttons for emoji and for sending something along.
Rectangle {
    id: box

    required property DeviceScale device
    required property ChatViewModel viewModel
    property real space: 600

    implicitHeight: scroll.height
    radius: 24 * device.unit
    color: device.surface
    border.width: Math.max(1, Math.round(device.unit))
    border.color: device.highContrast ? device.edge : device.line

    DeviceIconButton {
        id: emoji
        anchors.bottom: parent.bottom
        device: box.device
        place: box.visible ? "button/emoji" : ""
        text: box.viewModel.chat.emoji ? "Toetsenbord" : "Emoji"
        iconName: box.viewModel.chat.emoji ? "keyboard-outline" : "emoticon-happy-outline"
        tone: box.device.quietInk
        onClicked: box.viewModel.switchEmoji()
    }
    DeviceScroll {
        id: scroll
        anchors.left: emoji.right
        anchors.right: clip.left
        height: Math.min(Math.max(field.implicitHeight, box.device.minTarget), Math.max(box.device.minTarget, box.space * 0.3))
        device: box.device

        DeviceArea {
            id: field
            width: scroll.width
            device: box.device
            place: box.visible ? "field/message" : ""
            label: "Bericht"
            placeholder: "Bericht"
            lines: 1
            look: "bare"
            text: box.viewModel.chat.draft
            onEdited: text => box.viewModel.write("message", text)
        }
    }
    DeviceIconButton {
        id: clip
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        device: box.device
        place: box.visible ? "button/attach" : ""
        text: "Bijlage"
        iconName: "paperclip"
        tone: box.device.quietInk
        onClicked: box.viewModel.choose("attach")
    }
}
