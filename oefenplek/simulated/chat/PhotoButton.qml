import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.device

// A photo in a message or in the gallery: a press looks at it or chooses it.
T.AbstractButton {
    id: button

    required property DeviceScale device
    property string place: ""
    property string picture: ""
    property bool holdable: true
    signal held

    text: "Foto"
    implicitHeight: width * 0.75
    enabled: place !== ""
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
    contentItem: DevicePicture {
        name: button.picture
    }
    background: DeviceRing {
        device: button.device
        shown: button.visualFocus
        z: 1
    }
}
