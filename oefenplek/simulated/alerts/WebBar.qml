import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// The bar of a browser: the address of the website, and the cross that closes it.
Rectangle {
    id: bar

    required property DeviceScale device
    required property AlertsViewModel viewModel
    property bool closes: true

    implicitHeight: row.implicitHeight + 8 * device.unit
    color: device.raised

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12 * bar.device.unit
        anchors.rightMargin: 6 * bar.device.unit
        spacing: 6 * bar.device.unit

        Icon {
            name: "web"
            size: 22 * bar.device.unit
            color: bar.device.quietInk
        }
        DeviceText {
            Layout.fillWidth: true
            device: bar.device
            text: bar.viewModel.who
            size: 14
            wrapMode: Text.Wrap
        }
        DeviceIconButton {
            visible: bar.closes
            device: bar.device
            place: enabled || device.picture ? "button/close" : ""
            text: "Sluiten"
            iconName: "close"
            worded: true
            onClicked: bar.viewModel.press("close")
        }
    }
}
