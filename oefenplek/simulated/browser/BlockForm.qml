pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A form: its fields, its button, and what it says when it was sent.
Block {
    id: part

    readonly property var form: block.what
    readonly property string said: viewModel.page.said[form.id] ?? ""
    readonly property real most: Math.min(width, 620 * device.unit)

    spacing: 14 * device.unit

    Repeater {
        model: part.form.fields
        FormField {
            required property var modelData
            width: part.most
            device: part.device
            viewModel: part.viewModel
            look: part.look
            entry: modelData
        }
    }
    DeviceButton {
        width: Math.min(implicitWidth, part.width)
        device: part.device
        place: "submit/" + part.form.id
        text: part.form.button
        tone: part.look.band
        toneInk: part.look.bandInk
        wraps: true
        onClicked: part.viewModel.submit(part.form.id)
    }
    BlockNotice {
        visible: part.said !== ""
        width: part.most
        device: part.device
        viewModel: part.viewModel
        look: part.look
        block: ({
                what: part.said,
                tone: "good"
            })
    }
}
