pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A short message of the app, or a message that came in.
Rectangle {
    id: card

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property string picture: viewModel.frame.notePicture

    implicitHeight: lines.implicitHeight + 24 * device.unit
    color: look.notice
    border.width: look.bare ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"

    Column {
        id: lines
        x: 16 * card.device.unit
        y: 12 * card.device.unit
        width: parent.width - 2 * x
        spacing: 4 * card.device.unit

        DeviceText {
            visible: text !== ""
            width: parent.width
            device: card.device
            text: card.viewModel.frame.noteName === "" ? "" : "Bericht van " + card.viewModel.frame.noteName
            size: 14
            strong: true
            color: "#FFFFFF"
            wrapMode: Text.Wrap
        }
        DeviceText {
            visible: text !== ""
            width: parent.width
            device: card.device
            text: card.viewModel.frame.noteName === "" ? card.viewModel.frame.notice : card.viewModel.frame.noteText
            size: 15
            color: "#FFFFFF"
            wrapMode: Text.Wrap
        }
        DevicePicture {
            visible: name !== ""
            width: Math.min(parent.width, 200 * card.device.unit)
            height: 0.75 * width
            name: card.picture
        }
    }
}
