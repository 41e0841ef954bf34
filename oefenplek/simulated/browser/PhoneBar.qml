import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The lower bar of a phone: back, the tabs, the menu.
Rectangle {
    id: bar

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome

    implicitHeight: row.implicitHeight + 4 * device.unit
    color: look.bar

    BrowserLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 8 * bar.device.unit
        DeviceIconButton {
            Layout.fillWidth: true
            device: bar.device
            enabled: bar.chrome.canBack
            place: enabled ? "button/back" : ""
            text: "Terug"
            iconName: "arrow-left"
            worded: true
            onClicked: bar.viewModel.goBack()
        }
        TabsButton {
            Layout.fillWidth: true
            device: bar.device
            count: bar.chrome.count
            onClicked: bar.viewModel.openTabs()
        }
        DeviceIconButton {
            Layout.fillWidth: true
            device: bar.device
            place: "button/menu"
            text: "Menu"
            iconName: "dots-vertical"
            worded: true
            onClicked: bar.viewModel.openMenu()
        }
    }
}
