import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The short message below a page, or above the bar for writing; it stays until the next act.
Rectangle {
    id: bar

    required property DeviceScale device
    required property ChatViewModel viewModel
    property bool shown: true
    readonly property string news: shown ? viewModel.frame.notice : ""

    visible: news !== ""
    implicitHeight: visible ? words.implicitHeight + 20 * device.unit : 0
    color: look.notice
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: look.noticeInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: news
    onNewsChanged: if (news !== "") Accessible.announce(news, Accessible.Polite)

    ChatLook {
        id: look
        device: bar.device
    }
    Icon {
        id: sign
        x: 14 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: bar.viewModel.frame.problem ? "information-outline" : "check"
        size: 24 * bar.device.unit
        color: look.noticeInk
    }
    DeviceText {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: 10 * bar.device.unit
        anchors.rightMargin: 14 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: bar.device
        text: bar.news
        size: 15
        color: look.noticeInk
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
