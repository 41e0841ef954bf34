pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The bar at the foot of a laptop: the apps, and at the right the clock, which opens the quick panel.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel

    implicitHeight: 56 * device.unit
    color: look.bar

    DeviceLook {
        id: look
        device: root.device
    }
    Rectangle {
        width: parent.width
        height: 1
        color: root.device.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: 8 * root.device.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * root.device.unit
        Repeater {
            model: root.viewModel.icons
            DeviceTile {
                id: tile
                required property string key
                required property string title
                required property string sign
                required property bool open
                required property bool front
                required tone

                device: root.device
                place: "icon/" + key
                text: title
                iconName: sign
                named: false
                holdable: false
                side: 36 * root.device.unit
                selected: front
                enabled: !front
                onOpened: root.viewModel.openApp("open-app", key)

                Rectangle {
                    visible: tile.open
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    width: 16 * root.device.unit
                    height: Math.max(2, 3 * root.device.unit)
                    radius: height / 2
                    color: root.device.accent
                }
            }
        }
    }
    StatusLine {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(230 * root.device.unit * root.device.textScale, parent.width / 2)
        implicitHeight: root.device.minTarget
        device: root.device
        viewModel: root.viewModel
    }
}
