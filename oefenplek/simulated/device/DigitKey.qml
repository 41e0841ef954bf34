pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// One digit of the keypad: a round key with a large figure.
DevicePress {
    id: key

    required property DeviceViewModel viewModel
    required property string digit

    implicitWidth: 72 * device.unit
    implicitHeight: Math.max(60 * device.unit, figure.implicitHeight + 8 * device.unit)
    place: "digit/" + digit
    text: digit
    repeats: true
    onClicked: viewModel.pressDigit(digit)

    contentItem: Rectangle {
        radius: height / 2
        color: key.pressed ? key.device.pressed : key.device.tint
        border.width: key.device.highContrast ? Math.max(1, Math.round(key.device.unit)) : 0
        border.color: key.device.edge
        DeviceText {
            id: figure
            anchors.centerIn: parent
            device: key.device
            text: key.digit
            size: 24
            Accessible.ignored: true
        }
    }
}
