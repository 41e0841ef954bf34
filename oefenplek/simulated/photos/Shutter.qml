import QtQuick
import oefenplek.ui.device

// The round button of the camera. A press takes a photo, holding it takes many; with keys, holding the space bar.
DeviceButton {
    id: shutter

    property bool burst: false // the space bar was held: letting go takes no photo more
    signal pictured

    place: "button/shutter"
    text: "Foto maken"
    repeats: true
    holdable: true
    topInset: 0
    bottomInset: 0
    leftPadding: 0
    rightPadding: 0
    onClicked: {
        if (!burst)
            pictured();
        burst = false;
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space || !event.isAutoRepeat)
            return;
        event.accepted = true;
        if (burst)
            return;
        burst = true;
        device.activated(place, "hold");
        held();
    }

    background: Rectangle {
        radius: width / 2
        color: "transparent"
        border.width: Math.max(3, Math.round(5 * shutter.device.unit))
        border.color: "#FFFFFF"
        Rectangle {
            anchors.fill: parent
            anchors.margins: (shutter.pressed ? 13 : 9) * shutter.device.unit
            radius: width / 2
            color: "#FFFFFF"
        }
        DeviceRing {
            device: shutter.device
            shown: shutter.visualFocus
            radius: parent.radius + border.width
        }
    }
    contentItem: Item {}
}
