import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.device

// The name above a chat: a press shows who it is, or who is in the group.
T.AbstractButton {
    id: button

    required property DeviceScale device
    required property ChatLook look
    property string name: ""
    property string under: ""
    property bool group: false
    property bool faced: true
    readonly property string place: enabled ? "button/info" : ""

    implicitHeight: Math.max(device.minTarget, words.implicitHeight + 8 * device.unit)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: !device.touch
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: name + (under === "" ? "" : ", " + under)
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: device.activated(place, "tap")

    background: Rectangle {
        radius: 8 * button.device.unit
        color: button.pressed ? button.device.pressed : button.hovered ? button.device.tint : "transparent"
        border.width: button.visualFocus ? Math.max(2, Math.round(3 * button.device.unit)) : 0
        border.color: button.look.topInk
    }
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
