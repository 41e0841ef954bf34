import QtQuick
import oefenplek.ui.device

// What can be done with the open mail, with the bin at the top as at home.
TopBar {
    id: top

    required property MailViewModel viewModel
    property bool compact: false // no room: the rarer tools stand below, beside the answers
    readonly property MessageModel message: viewModel.message

    onWentBack: viewModel.goBack()

    DeviceIconButton {
        visible: top.message.canRestore
        device: top.device
        place: "button/restore"
        text: "Terugzetten"
        iconName: "tray-arrow-up"
        worded: true
        onClicked: top.viewModel.moveTo("inbox")
    }
    DeviceIconButton {
        visible: top.message.canThrow
        device: top.device
        place: "button/move-trash"
        text: "Verwijderen"
        iconName: "trash-can-outline"
        worded: true
        onClicked: top.viewModel.moveTo("trash")
    }
    DeviceIconButton {
        visible: top.message.canSpam && !top.compact
        device: top.device
        place: "button/move-spam"
        text: "Ongewenst"
        iconName: "alert-octagon-outline"
        worded: true
        onClicked: top.viewModel.moveTo("spam")
    }
    DeviceIconButton {
        visible: top.message.canReport && !top.compact
        device: top.device
        place: "button/report"
        text: "Melden"
        iconName: "flag-outline"
        worded: true
        onClicked: top.viewModel.report()
    }
}
