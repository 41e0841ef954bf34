import QtQuick
import oefenplek.ui.device

// Answering and sending on.
Flow {
    id: bar

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool compact: false

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
    DeviceButton {
        visible: bar.compact && bar.viewModel.message.canSpam
        device: bar.device
        place: "button/move-spam"
        text: "Ongewenst"
        iconName: "alert-octagon-outline"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.moveTo("spam")
    }
    DeviceButton {
        visible: bar.compact && bar.viewModel.message.canReport
        device: bar.device
        place: "button/report"
        text: "Melden"
        iconName: "flag-outline"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.report()
    }
    MailLook {
        id: look
        device: bar.device
    }
}
