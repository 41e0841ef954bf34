pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// What the others see: oneself, or what lies before the camera at the back. A finger that stays on it covers the camera,
// as it does at home; a tap takes it away.
Item {
    id: mine

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var own: viewModel.own
    readonly property real edge: Math.max(1, Math.round(2 * device.unit))

    Rectangle {
        anchors.fill: parent
        color: mine.look.tool
        border.width: mine.edge
        border.color: "#FFFFFF"
        visible: !mine.own.seen
        Column {
            anchors.centerIn: parent
            width: parent.width - 4 * mine.edge
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "video-off"
                size: Math.min(36 * mine.device.unit, 0.36 * mine.height)
                color: "#FFFFFF"
            }
            DeviceText {
                width: parent.width
                visible: mine.height > 100 * mine.device.unit
                device: mine.device
                text: "Camera uit"
                size: 12
                color: "#FFFFFF"
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    DeviceIconButton {
        anchors.fill: parent
        visible: mine.own.seen === true
        device: mine.device
        place: "own/picture"
        text: mine.own.covered ? "Uw eigen beeld: een vinger ervoor" : mine.own.front ? "Uw eigen beeld" : "Uw eigen beeld: de kamer"
        holdable: !mine.own.covered
        onHeld: mine.viewModel.act("cover-camera")
        onClicked: if (mine.own.covered)
            mine.viewModel.act("uncover-camera")
        // With the keyboard: Enter that stays down.
        Keys.onPressed: event => {
            if (event.isAutoRepeat && event.key === Qt.Key_Return && !mine.own.covered)
                mine.viewModel.act("cover-camera");
        }
        Accessible.onToggleAction: mine.viewModel.act(mine.own.covered ? "uncover-camera" : "cover-camera")
        background: Rectangle {
            color: mine.own.covered ? "#120A08" : mine.look.wall
        }
        contentItem: Item {
            clip: true
            OnceSeen {
                visible: mine.own.seen && mine.own.front && !mine.own.covered
                anchors.fill: parent
                sourceComponent: Face {
                    device: mine.device
                    face: "ria"
                }
            }
            DevicePicture {
                visible: !mine.own.front && !mine.own.covered
                anchors.fill: parent
                name: mine.own.room ?? ""
            }
            Rectangle {
                visible: mine.own.covered === true
                anchors.fill: parent
                color: "#3A1712"
                Rectangle {
                    x: 0.3 * parent.width
                    y: 0.2 * parent.height
                    width: 0.9 * parent.width
                    height: 1.2 * parent.height
                    radius: 0.4 * width
                    color: "#A85A48"
                }
            }
            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: mine.edge
                border.color: "#FFFFFF"
            }
        }
    }
}
