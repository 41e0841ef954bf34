pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A table. Where its columns do not fit, each row becomes a small list under its first cell.
Block {
    id: part

    readonly property var head: block.what.head
    readonly property real cell: width / head.length
    readonly property bool stacked: cell < 150 * device.unit
    readonly property real inset: 10 * device.unit

    Row {
        visible: !part.stacked
        Repeater {
            model: part.stacked ? [] : part.head
            Rectangle {
                id: title
                required property string modelData
                width: part.cell
                height: name.height + 14 * part.device.unit
                color: part.look.band
                DeviceText {
                    id: name
                    device: part.device
                    x: part.inset
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    text: title.modelData
                    size: 15
                    strong: true
                    color: part.look.bandInk
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Repeater {
        model: part.block.what.rows
        Rectangle {
            id: row
            required property var modelData
            required property int index
            width: part.width
            height: cells.height
            color: index % 2 === 0 ? part.look.wash : part.device.surface
            Grid {
                id: cells
                width: parent.width
                columns: part.stacked ? 1 : part.head.length
                Repeater {
                    model: row.modelData
                    DeviceText {
                        required property string modelData
                        required property int index
                        device: part.device
                        width: part.stacked ? row.width : part.cell
                        leftPadding: part.inset
                        rightPadding: part.inset
                        topPadding: (part.stacked && index > 0 ? 0 : 8) * part.device.unit
                        bottomPadding: (part.stacked && index < row.modelData.length - 1 ? 2 : 8) * part.device.unit
                        text: part.stacked && index > 0 ? part.head[index] + ": " + modelData : modelData
                        strong: index === 0
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
