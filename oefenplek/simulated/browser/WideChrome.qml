import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The top of a browser on a tablet or a laptop: the tabs, and under them the buttons and the address.
Rectangle {
    id: top

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome

    implicitHeight: strip.height + row.implicitHeight + 8 * device.unit
    color: look.bar

    BrowserLook {
        id: look
        device: top.device
    }
    TabStrip {
        id: strip
        width: parent.width
        device: top.device
        viewModel: top.viewModel
    }
    Rectangle {
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: top.device.raised
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.margins: 4 * top.device.unit
        spacing: 2 * top.device.unit

        DeviceIconButton {
            device: top.device
            enabled: top.chrome.canBack
            place: enabled ? "button/back" : ""
            text: "Terug"
            iconName: "arrow-left"
            onClicked: top.viewModel.goBack()
        }
        DeviceIconButton {
            device: top.device
            enabled: top.chrome.canForward
            place: enabled ? "button/forward" : ""
            text: "Vooruit"
            iconName: "arrow-right"
            onClicked: top.viewModel.goForward()
        }
        DeviceIconButton {
            device: top.device
            enabled: top.chrome.canReload
            place: enabled ? "button/reload" : ""
            text: "Vernieuwen"
            iconName: "refresh"
            onClicked: top.viewModel.reload()
        }
        DeviceIconButton {
            device: top.device
            enabled: top.chrome.canStart
            place: enabled ? "button/start-page" : ""
            text: "Startpagina"
            iconName: "home-outline"
            onClicked: top.viewModel.goStart()
        }
        AddressBar {
            Layout.fillWidth: true
            Layout.minimumWidth: 120 * top.device.unit
            device: top.device
            viewModel: top.viewModel
        }
        DeviceIconButton {
            device: top.device
            enabled: top.chrome.canBookmark
            place: enabled ? "button/bookmark" : ""
            text: top.chrome.words.bookmark ?? ""
            iconName: top.chrome.bookmarked ? "star" : "star-outline"
            onClicked: top.viewModel.bookmark()
        }
        DeviceIconButton {
            device: top.device
            place: "button/menu"
            text: "Menu"
            iconName: "dots-vertical"
            onClicked: top.viewModel.openMenu()
        }
    }
}
