pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// On a phone: one thing at a time.
Item {
    id: phone

    required property DeviceScale device
    required property ChatViewModel viewModel

    ChatList {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: notice.top
        visible: phone.viewModel.frame.screen === "chats"
        device: phone.device
        viewModel: phone.viewModel
    }
    Pages {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: notice.top
        device: phone.device
        viewModel: phone.viewModel
    }
    DeviceNotice {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        device: phone.device
        text: phone.viewModel.frame.screen !== "chat" ? phone.viewModel.frame.notice : ""
        iconName: phone.viewModel.frame.problem ? "information-outline" : "check"
    }
}
