import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// How large pages are: smaller, as usual, larger.
RowLayout {
    id: row

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome

    spacing: 2 * device.unit
    DeviceIconButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        device: row.device
        enabled: row.chrome.canSmaller
        place: enabled ? "button/zoom-out" : ""
        text: "Kleiner"
        iconName: "magnify-minus-outline"
        worded: true
        onClicked: row.viewModel.zoomOut()
    }
    WebPress {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        device: row.device
        enabled: row.chrome.zoom !== 100
        place: enabled ? "button/zoom-reset" : ""
        text: "Gewone grootte, nu " + row.chrome.zoom + " procent"
        onClicked: row.viewModel.zoomReset()
        contentItem: DeviceText {
            device: row.device
            text: row.chrome.zoom + "%"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    DeviceIconButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        device: row.device
        enabled: row.chrome.canLarger
        place: enabled ? "button/zoom-in" : ""
        text: "Groter"
        iconName: "magnify-plus-outline"
        worded: true
        onClicked: row.viewModel.zoomIn()
    }
}
