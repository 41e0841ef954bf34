pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Running text; an empty line begins a new paragraph.
Block {
    id: part

    spacing: 12 * device.unit

    Repeater {
        model: part.block.what.split("\n\n")
        DeviceText {
            required property string modelData
            device: part.device
            width: part.width
            text: modelData
            lineHeight: 1.25
            wrapMode: Text.Wrap
        }
    }
}
