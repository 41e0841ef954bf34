import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The round button beside the field: the microphone, or sending.
DevicePress {
    id: button

    required property ChatLook look
    property string iconName: ""

    implicitWidth: device.minTarget
    implicitHeight: device.minTarget
    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2 * button.device.unit
            radius: height / 2
            color: button.pressed ? Qt.darker(button.look.brand, 1.3) : button.look.brand
        }
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: 26 * button.device.unit
            color: button.look.brandInk
        }
    }
}
