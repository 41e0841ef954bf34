pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A wifi network: how strong it is, whether it has a lock, and a cogwheel when the device knows it.
Item {
    id: network

    required property SettingRow row
    readonly property DeviceScale device: row.device

    implicitHeight: line.implicitHeight

    DeviceRow {
        id: line
        width: parent.width - (more.visible ? more.width : 0)
        height: parent.height
        device: network.device
        place: network.row.at
        title: network.row.title
        detail: network.row.detail
        iconName: network.row.icon
        tone: network.row.on ? network.device.accent : network.device.ink
        strong: network.row.on
        selected: network.row.on
        rightPadding: (lock.visible ? 56 : 16) * network.device.unit
        Accessible.name: [network.row.title, network.row.detail].join(", ")
        onClicked: network.row.viewModel.press(network.row.at)
    }
    Icon {
        id: lock
        visible: network.row.value > 0
        x: line.width - width - 18 * network.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: "lock"
        size: 24 * network.device.unit
        color: network.device.ink
    }
    DeviceIconButton {
        id: more
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: network.row.beside !== ""
        device: network.device
        place: network.row.beside
        iconName: "cog-outline"
        text: "Meer over " + network.row.title
        onClicked: network.row.viewModel.press(network.row.beside)
    }
}
