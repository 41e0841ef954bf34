pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// What customers wrote, with their stars.
Block {
    id: part

    spacing: 12 * device.unit

    Repeater {
        model: part.block.what
        Column {
            id: review
            required property var modelData
            width: part.width
            spacing: 2 * part.device.unit
            Row {
                spacing: 8 * part.device.unit
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.role: Accessible.Graphic
                    Accessible.name: review.modelData.stars + " van de 5 sterren"
                    Repeater {
                        model: 5
                        Icon {
                            required property int index
                            name: index < review.modelData.stars ? "star" : "star-outline"
                            size: 22 * part.device.unit
                            color: part.look.plain ? part.device.ink : "#8A5A00"
                        }
                    }
                }
                DeviceText {
                    device: part.device
                    text: review.modelData.who
                    size: 15
                    strong: true
                }
            }
            DeviceText {
                device: part.device
                width: parent.width
                text: review.modelData.text
                wrapMode: Text.Wrap
            }
        }
    }
}
