import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A file to save.
Block {
    id: part

    WebPress {
        id: file
        width: Math.min(part.width, 620 * part.device.unit)
        device: part.device
        place: "download/" + part.block.what.id
        role: Accessible.Link
        text: "Downloaden: " + part.block.what.title + ", " + part.block.what.name
        onClicked: part.viewModel.download(part.block.file)
        contentItem: Item {
            implicitHeight: words.height + 20 * part.device.unit
            Rectangle {
                anchors.fill: parent
                radius: part.look.round
                color: file.pressed ? part.device.pressed : part.device.surface
                border.width: part.look.stroke
                border.color: part.look.rule
            }
            Icon {
                id: sign
                x: 12 * part.device.unit
                anchors.verticalCenter: parent.verticalCenter
                name: "file-download-outline"
                size: 36 * part.device.unit
                color: part.look.link
            }
            Column {
                id: words
                x: sign.x + sign.width + 12 * part.device.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - 12 * part.device.unit
                DeviceText {
                    device: part.device
                    width: parent.width
                    text: part.block.what.title
                    strong: true
                    color: part.look.link
                    font.underline: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                DeviceText {
                    device: part.device
                    width: parent.width
                    text: part.block.what.name + " downloaden"
                    size: 13
                    quiet: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
