import QtQuick
import oefenplek.ui.device

// The name above a chat: a press shows who it is, or who is in the group.
DevicePress {
    id: button

    required property ChatLook look
    property string name: ""
    property string under: ""
    property bool group: false
    property bool faced: true

    place: enabled ? "button/info" : ""
    text: name
    implicitHeight: Math.max(device.minTarget, words.implicitHeight + 8 * device.unit)
    Accessible.name: name + (under === "" ? "" : ", " + under)
    contentItem: Item {
        Face {
            id: face
            visible: button.faced
            anchors.verticalCenter: parent.verticalCenter
            x: 4 * button.device.unit
            device: button.device
            name: button.name
            group: button.group
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: (button.faced ? face.x + face.width : 0) + 8 * button.device.unit
            width: parent.width - x
            DeviceText {
                width: parent.width
                device: button.device
                text: button.name
                size: 17
                strong: true
                color: button.look.topInk
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            DeviceText {
                width: parent.width
                visible: button.under !== "" && button.faced
                device: button.device
                text: button.under
                size: 12
                color: button.look.topInk
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
