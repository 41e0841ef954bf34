import QtQuick
import oefenplek.ui.device

// An advert between the text. What it is stands above it.
Block {
    id: part

    readonly property var what: block.what

    DeviceText {
        device: part.device
        text: "Advertentie"
        size: 12
        quiet: true
    }
    WebPress {
        id: advert
        width: Math.min(part.width, 620 * part.device.unit)
        device: part.device
        place: "link/" + part.what.id
        role: Accessible.Link
        text: ["Advertentie", part.what.title, part.what.text].filter(word => word).join(", ")
        onClicked: part.viewModel.follow(part.what.id)
        contentItem: Item {
            implicitHeight: Math.max(words.height + 24 * part.device.unit, picture.visible ? 120 * part.device.unit : 0)
            Rectangle {
                anchors.fill: parent
                color: part.look.warning
                border.width: Math.max(1, Math.round(2 * part.device.unit))
                border.color: part.look.offer
            }
            DevicePicture {
                id: picture
                visible: name !== ""
                x: 2 * part.device.unit
                y: x
                width: visible ? Math.min(parent.width * 0.32, 170 * part.device.unit) : 0
                height: parent.height - 2 * y
                name: part.what.picture ?? ""
            }
            Column {
                id: words
                x: picture.width + 14 * part.device.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - 12 * part.device.unit
                spacing: 6 * part.device.unit
                DeviceText {
                    device: part.device
                    width: parent.width
                    text: part.what.title
                    size: 18
                    strong: true
                    color: part.look.offer
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                DeviceText {
                    device: part.device
                    visible: text !== ""
                    width: parent.width
                    text: part.what.text ?? ""
                    size: 14
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: (part.what.button ?? "") !== ""
                    width: label.width + 24 * part.device.unit
                    height: label.height + 10 * part.device.unit
                    radius: 4 * part.device.unit
                    color: part.look.offer
                    DeviceText {
                        id: label
                        anchors.centerIn: parent
                        device: part.device
                        text: part.what.button ?? ""
                        size: 14
                        strong: true
                        color: part.device.surface
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
