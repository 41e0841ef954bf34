import QtQuick
import oefenplek.ui.device

// One large button.
Block {
    id: part

    DeviceButton {
        width: Math.min(implicitWidth, part.width)
        device: part.device
        place: "link/" + part.block.what.id
        text: part.block.what.text
        tone: part.look.band
        toneInk: part.look.bandInk
        wraps: true
        Accessible.role: Accessible.Link
        onClicked: part.viewModel.follow(part.block.what.id)
    }
}
