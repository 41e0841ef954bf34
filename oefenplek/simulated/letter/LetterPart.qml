pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device
import oefenplek.ui.controls

// One piece of the letter. Pressed, it gets the colour of a marker and a sign before it.
DevicePress {
    id: part

    required property LetterViewModel viewModel
    required property var modelData
    readonly property bool marked: viewModel.marked.includes(modelData.key)
    readonly property bool bold: ["subject", "sender"].includes(modelData.kind)

    implicitHeight: Math.max(device.minTarget, words.implicitHeight + 16 * device.unit)
    place: "part/" + modelData.key
    text: modelData.text + (marked ? ", aangewezen" : "")
    onClicked: viewModel.mark(modelData.key)

    LetterLook {
        id: look
        device: part.device
        look: part.viewModel.look
    }
    contentItem: Rectangle {
        color: part.marked ? look.marker : part.pressed ? part.device.pressed : "transparent"
        Rectangle {
            visible: part.marked
            width: 5 * part.device.unit
            height: parent.height
            color: part.device.ink
        }
        Icon {
            visible: part.marked
            anchors.right: parent.right
            anchors.rightMargin: 8 * part.device.unit
            anchors.verticalCenter: parent.verticalCenter
            name: "marker"
            size: 24 * part.device.unit
            color: part.device.ink
        }
        DeviceText {
            id: words
            x: 16 * part.device.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 40 * part.device.unit
            device: part.device
            text: part.modelData.text
            size: part.bold ? 19 : 18
            strong: part.bold
            color: part.modelData.kind === "sender" && !part.marked ? look.brand : part.device.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
