import QtQuick
import oefenplek.ui.device

// A picture with what stands under it.
Block {
    id: part

    spacing: 4 * device.unit

    DevicePicture {
        width: Math.min(part.width, 560 * part.device.unit)
        height: width * 0.62
        name: part.block.what
        description: part.block.caption
    }
    DeviceText {
        device: part.device
        visible: text !== ""
        width: parent.width
        text: part.block.caption
        size: 13
        quiet: true
        wrapMode: Text.Wrap
    }
}
