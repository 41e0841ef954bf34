import QtQuick
import oefenplek.ui.device

// A photo in a message or in the gallery: a press looks at it or chooses it.
DevicePress {
    id: button

    property string picture: ""

    text: "Foto"
    implicitHeight: width * 0.75
    enabled: place !== ""
    contentItem: Item {
        DevicePicture {
            anchors.fill: parent
            anchors.margins: 1
            name: button.picture
        }
        DeviceRing {
            device: button.device
            radius: 0
            shown: button.visualFocus
            anchors.margins: 0
        }
    }
}
