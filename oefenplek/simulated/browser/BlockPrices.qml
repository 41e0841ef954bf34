pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What things cost: the price stands bold at the right.
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
            first: modelData.what
            last: modelData.price
            strong: true
            shaded: index % 2 === 0
        }
    }
}
