pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The line above the screen: the clock, what the settings say, and the way to the quick panel.
DevicePress {
    id: root

    required property DeviceViewModel viewModel
    property bool solid: false
    property bool locked: false

    implicitHeight: locked ? bar.implicitHeight : Math.max(bar.implicitHeight, device.minTarget)
    focusPolicy: locked ? Qt.NoFocus : Qt.StrongFocus
    place: locked ? "" : "device/panel"
    text: "Meldingen en snelle knoppen"
    Accessible.ignored: locked
    onClicked: if (!locked)
        viewModel.do("open-panel")

    contentItem: Rectangle {
        color: root.solid ? root.device.surface : "transparent"
        StatusBar {
            id: bar
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            device: root.device
            time: root.device.time
            color: "transparent"
            wifi: root.viewModel.wifi !== ""
            cellular: root.viewModel.on["data"] ?? true
            flight: root.viewModel.on["flight"] ?? false
            muted: root.viewModel.on["muted"] ?? false
            battery: root.viewModel.adjustable ? root.viewModel.battery : -1
        }
    }
    DragHandler {
        enabled: !root.locked
        xAxis.enabled: false
        target: null
        onActiveChanged: if (!active && centroid.position.y - centroid.pressPosition.y > 20 * root.device.unit) {
            root.device.activated("device/panel", "tap");
            root.viewModel.do("open-panel");
        }
    }
}
