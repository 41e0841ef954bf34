import QtQuick
import oefenplek.ui.device

// Answering and sending on.
Flow {
    id: bar

    required property DeviceScale device
    required property MailViewModel viewModel

    padding: 8 * device.unit
    spacing: 6 * device.unit

    DeviceButton {
        visible: bar.viewModel.message.canAnswer
        device: bar.device
        place: "button/reply"
        text: "Beantwoorden"
        iconName: "reply"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.reply()
    }
    DeviceButton {
        visible: bar.viewModel.message.canAnswer
        device: bar.device
        place: "button/forward"
        text: "Doorsturen"
        iconName: "share"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.forward()
    }
    DeviceButton {
        visible: bar.viewModel.message.canAnswerAll
        device: bar.device
        place: "button/reply-all"
        text: "Allen beantwoorden"
        iconName: "reply-all"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.replyAll()
    }
    MailLook {
        id: look
        device: bar.device
    }
}
