pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Points, or steps with their number.
Block {
    id: part

    spacing: 8 * device.unit

    Repeater {
        model: part.block.what
        Item {
            id: point
            required property string modelData
            required property int index
            width: part.width
            height: Math.max(words.implicitHeight, mark.height)
            Rectangle {
                id: mark
                readonly property real side: part.block.numbered ? 34 : 9
                y: part.block.numbered ? 0 : (part.device.text(16) * 1.2 - height) / 2
                width: side * part.device.unit
                height: width
                radius: width / 2
                color: part.look.band
                border.width: part.device.highContrast ? 2 : 0
                border.color: "#FFFFFF"
                DeviceText {
                    anchors.centerIn: parent
                    visible: part.block.numbered
                    device: part.device
                    text: point.index + 1
                    size: 15
                    strong: true
                    color: part.look.bandInk
                }
            }
            DeviceText {
                id: words
                device: part.device
                x: (part.block.numbered ? 46 : 24) * part.device.unit
                width: parent.width - x
                text: point.modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
