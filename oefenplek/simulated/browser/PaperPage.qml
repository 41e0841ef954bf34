pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A page on paper: black on white, its address at the top, and only what is read.
Column {
    id: paper

    required property DeviceScale device
    required property PageModel model
    readonly property color ink: "#000000"

    padding: 24 * device.unit
    spacing: 10 * device.unit

    DeviceText {
        device: paper.device
        width: paper.width - 2 * paper.padding
        text: paper.model.address
        size: 12
        color: paper.ink
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    Repeater {
        model: paper.model.paper
        DeviceText {
            required property var modelData
            device: paper.device
            width: paper.width - 2 * paper.padding
            text: modelData.text
            size: modelData.strong ? 20 : 16
            strong: modelData.strong
            color: paper.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
