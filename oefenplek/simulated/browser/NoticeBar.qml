import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// The short message at the bottom; it stays until the next act.
Rectangle {
    id: bar

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property string news: viewModel.chrome.notice

    visible: news !== ""
    implicitHeight: visible ? row.implicitHeight + 16 * device.unit : 0
    color: look.notice
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: news
    onNewsChanged: if (news !== "")
        Accessible.announce(news, Accessible.Polite)

    BrowserLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14 * bar.device.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 8 * bar.device.unit

        Icon {
            name: "information-outline"
            size: 26 * bar.device.unit
            color: "#FFFFFF"
        }
        DeviceText {
            Layout.fillWidth: true
            device: bar.device
            text: bar.news
            size: 15
            color: "#FFFFFF"
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
