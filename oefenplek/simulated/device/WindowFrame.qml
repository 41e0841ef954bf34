pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The bar above a window on a laptop: its name, the stripe that puts it away and the cross that closes it.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    signal crossed

    implicitHeight: row.height
    color: device.raised

    DeviceText {
        anchors.left: parent.left
        anchors.right: row.left
        anchors.leftMargin: 14 * root.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: root.device
        text: root.viewModel.title
        size: 13
    }
    Row {
        id: row
        anchors.right: parent.right
        DeviceIconButton {
            device: root.device
            place: "device/minimise"
            iconName: "window-minimize"
            text: "Venster weg"
            onClicked: root.viewModel.do("minimise")
        }
        DeviceIconButton {
            device: root.device
            place: "close/" + root.viewModel.front
            iconName: "close"
            text: root.viewModel.title + " sluiten"
            onClicked: root.crossed()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.device.line
    }
}
