import QtQuick
import oefenplek.ui.device

// What is seldom done with a mail; on a narrow device it stands below the message.
Flow {
    id: bar

    required property DeviceScale device
    required property MailViewModel viewModel

    padding: 8 * device.unit
    spacing: 6 * device.unit

    DeviceButton {
        visible: bar.viewModel.message.canSpam
        device: bar.device
        place: "button/move-spam"
        text: "Ongewenst"
        iconName: "alert-octagon-outline"
        look: "outline"
        tone: look.brand
        onClicked: bar.viewModel.moveTo("spam")
    }
    DeviceButton {
        visible: bar.viewModel.message.canReport
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
