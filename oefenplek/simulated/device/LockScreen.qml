pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The locked screen: the time, what came in, and the lock.
Item {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel

    DeviceScroll {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: lock.top
        device: root.device
        DeviceText {
            device: root.device
            width: parent.width
            topPadding: 24 * root.device.unit
            horizontalAlignment: Text.AlignHCenter
            text: root.device.time
            size: 44
        }
        DeviceText {
            device: root.device
            width: parent.width
            bottomPadding: 16 * root.device.unit
            horizontalAlignment: Text.AlignHCenter
            text: "Het toestel is op slot"
            size: 15
        }
        NoticeCard {
            width: parent.width
            device: root.device
            viewModel: root.viewModel
            every: true
            kept: true
        }
    }
    DeviceButton {
        id: lock
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20 * root.device.unit
        device: root.device
        place: "device/unlock"
        look: "floating"
        iconName: "lock-open-variant"
        text: "Ontgrendelen"
        onClicked: root.viewModel.do("unlock")
    }
    DragHandler {
        xAxis.enabled: false
        target: null
        onActiveChanged: if (!active && centroid.pressPosition.y - centroid.position.y > 40 * root.device.unit) {
            root.device.activated("device/unlock", "tap");
            root.viewModel.do("unlock");
        }
    }
}
