import QtQuick
import oefenplek.ui.device

// One digit of the keypad.
DeviceButton {
    id: key

    required property DeviceViewModel viewModel
    required property string digit

    look: "tonal"
    place: "digit/" + digit
    text: digit
    repeats: true
    implicitWidth: 72 * device.unit
    onClicked: viewModel.pressDigit(digit)
}
