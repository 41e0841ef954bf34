import QtQuick
import oefenplek.ui.device

// A saved file, as a sheet of paper.
Panel {
    id: panel

    readonly property real side: Math.min(width - 32 * device.unit, 760 * device.unit)
    readonly property string whole: viewModel.page.document
    readonly property int cut: whole.indexOf("\n")

    title: viewModel.page.documentName

    Item {
        width: parent.width
        height: sheet.height + 32 * panel.device.unit
        Rectangle {
            id: sheet
            anchors.horizontalCenter: parent.horizontalCenter
            y: 16 * panel.device.unit
            width: panel.side
            height: Math.max(lines.height, width * 0.9)
            color: "#FFFFFF"
            border.width: Math.max(1, Math.round(panel.device.unit))
            border.color: panel.device.edge
            Column {
                id: lines
                width: parent.width
                padding: 24 * panel.device.unit
                spacing: 14 * panel.device.unit
                DeviceText {
                    device: panel.device
                    width: parent.width - 2 * lines.padding
                    text: panel.cut < 0 ? panel.whole : panel.whole.slice(0, panel.cut)
                    size: 20
                    strong: true
                    color: "#000000"
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    device: panel.device
                    visible: text !== ""
                    width: parent.width - 2 * lines.padding
                    text: panel.cut < 0 ? "" : panel.whole.slice(panel.cut).trim()
                    color: "#000000"
                    lineHeight: 1.25
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
