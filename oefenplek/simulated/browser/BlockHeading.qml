import QtQuick
import oefenplek.ui.device

// A heading.
Block {
    id: part

    topPadding: 6 * device.unit

    DeviceText {
        device: part.device
        width: parent.width
        text: part.block.what
        size: 22
        strong: true
        color: part.look.name
        wrapMode: Text.Wrap
    }
}
