import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The key at the side of the device, reaching in from the edge: it turns on and off, whatever is on the screen.
DeviceButton {
    id: key

    implicitWidth: device.minTarget
    implicitHeight: 72 * device.unit
    topInset: 0
    bottomInset: 0
    leftPadding: 0
    rightPadding: 0
    place: "button/power"
    text: "Aan-uitknop"

    background: Item {
        Rectangle {
            x: 6 * key.device.unit
            width: parent.width
            height: parent.height
            radius: 12 * key.device.unit
            color: key.pressed ? "#4A505A" : "#23262B"
            border.width: Math.max(1, Math.round(1.5 * key.device.unit))
            border.color: "#FFFFFF"
        }
        DeviceRing {
            device: key.device
            shown: key.visualFocus
            anchors.margins: 0
            border.color: "#FFE600"
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "power"
            size: 28 * key.device.unit
            color: "#FFFFFF"
        }
    }
}
