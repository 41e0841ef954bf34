import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// The short message at the bottom; it stays until the next act.
Rectangle {
    id: bar

    required property DeviceScale device
    required property AlertsViewModel viewModel
    readonly property string news: viewModel.notice

    visible: news !== ""
    implicitHeight: visible ? row.implicitHeight + 16 * device.unit : 0
    color: device.highContrast ? "#000000" : "#2B2A33"
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: news
    onNewsChanged: if (news !== "")
        Accessible.announce(news, Accessible.Polite)

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14 * bar.device.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 8 * bar.device.unit

        Icon {
            name: "check"
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
