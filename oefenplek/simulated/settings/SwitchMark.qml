import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The picture of a switch; its row is what is pressed. On: filled, the knob at the right, with a tick.
Rectangle {
    id: mark

    required property DeviceScale device
    property bool on: false

    width: 52 * device.unit
    height: 30 * device.unit
    radius: height / 2
    color: on ? device.accent : device.raised
    border.width: Math.max(1, Math.round(2 * device.unit))
    border.color: on ? device.accent : device.edge
    Accessible.ignored: true

    Rectangle {
        x: mark.on ? mark.width - width - 4 * mark.device.unit : 5 * mark.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: (mark.on ? 22 : 18) * mark.device.unit
        height: width
        radius: width / 2
        color: mark.on ? mark.device.accentInk : mark.device.edge
        Icon {
            anchors.centerIn: parent
            visible: mark.on
            name: "check"
            size: 17 * mark.device.unit
            color: mark.device.accent
        }
    }
}
