import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A round button on a photo: a sign on a dark ground, so that it is seen on any photo.
DeviceButton {
    id: button

    implicitWidth: device.minTarget
    implicitHeight: device.minTarget
    leftPadding: 0
    rightPadding: 0
    topInset: 0
    bottomInset: 0

    background: Rectangle {
        radius: width / 2
        color: button.pressed ? "#E0404550" : "#A617181C"
        border.width: Math.max(1, Math.round(1.5 * button.device.unit))
        border.color: "#FFFFFF"
        DeviceRing {
            device: button.device
            shown: button.visualFocus
            radius: parent.radius + border.width
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: 28 * button.device.unit
            color: "#FFFFFF"
        }
    }
}
