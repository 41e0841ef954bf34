pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// When something is open: a day and a time on each line.
Block {
    id: part

    Repeater {
        model: part.block.what
        PairLine {
            required property var modelData
            required property int index
            width: Math.min(part.width, 560 * part.device.unit)
            device: part.device
            look: part.look
            first: modelData.day
            last: modelData.time
            shaded: index % 2 === 0
        }
    }
}
