import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls
import oefenplek.ui.device

// The round button beside the field: the microphone, or sending.
T.AbstractButton {
    id: button

    required property DeviceScale device
    required property ChatLook look
    property string place: ""
    property string iconName: ""
    property bool holdable: false
    signal held

    implicitWidth: device.minTarget
    implicitHeight: device.minTarget
    focusPolicy: Qt.StrongFocus
    hoverEnabled: !device.touch
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: device.activated(place, "tap")
    Connections {
        target: button
        enabled: button.holdable
        function onPressAndHold(): void {
            button.device.activated(button.place, "hold");
            button.held();
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2 * button.device.unit
        radius: height / 2
        color: button.pressed ? Qt.darker(button.look.brand, 1.3) : button.look.brand
        DeviceRing {
            device: button.device
            radius: parent.radius
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: 26 * button.device.unit
            color: button.look.brandInk
        }
    }
}
