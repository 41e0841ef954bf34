pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Instellingen, as on a phone (one screen at a time) or on a tablet and a laptop (the list beside the page). What is
// set here, the device around it follows.
Rectangle {
    id: app

    required property SettingsViewModel viewModel
    required property DeviceScale device
    readonly property color barColor: device.surface
    readonly property real brightness: viewModel.brightness
    readonly property real textFactor: viewModel.letters
    readonly property bool boldLetters: viewModel.bold
    readonly property bool darkScreen: viewModel.dark
    readonly property bool followsDark: true
    readonly property var status: viewModel.status
    readonly property bool wide: viewModel.twoPanes
    readonly property real split: wide ? Math.round(Math.max(210 * device.unit, Math.min(360 * device.unit, width * 0.4))) : width

    color: device.surface

    ListPane {
        visible: app.wide || app.viewModel.page === ""
        anchors.top: parent.top
        anchors.bottom: notice.top
        width: app.split
        device: app.device
        viewModel: app.viewModel
    }
    Rectangle {
        visible: app.wide
        x: app.split
        anchors.top: parent.top
        anchors.bottom: notice.top
        width: Math.max(1, Math.round(app.device.unit))
        color: app.device.line
    }
    PagePane {
        visible: app.viewModel.page !== ""
        x: app.wide ? app.split + Math.ceil(app.device.unit) : 0
        anchors.top: parent.top
        anchors.bottom: notice.top
        width: app.width - x
        device: app.device
        viewModel: app.viewModel
    }
    DeviceText {
        visible: app.wide && app.viewModel.page === ""
        x: app.split + 24 * app.device.unit
        width: app.width - x - 24 * app.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: app.device
        text: "Kies links wat u wilt instellen."
        quiet: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    DeviceNotice {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        device: app.device
        text: app.viewModel.notice
        iconName: "information-outline"
    }
}
