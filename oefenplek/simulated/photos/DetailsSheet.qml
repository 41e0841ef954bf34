pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// What is known of a photo: what is on it, when and where it was made, and in which albums it is.
PhotoSheet {
    id: sheet

    readonly property LargeModel photo: viewModel.large

    title: "Details"

    Repeater {
        model: [["image-outline", "Op de foto", sheet.photo.name], ["calendar", "Gemaakt", sheet.photo.made], ["map-marker", "Waar", sheet.photo.where], ["image-multiple", "Album", sheet.photo.albums]].filter(line => line[2] !== "")

        RowLayout {
            id: line
            required property var modelData
            width: sheet.room
            spacing: 14 * sheet.device.unit

            Icon {
                Layout.leftMargin: 18 * sheet.device.unit
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8 * sheet.device.unit
                name: line.modelData[0]
                size: 26 * sheet.device.unit
                color: sheet.device.quietInk
            }
            Column {
                Layout.fillWidth: true
                Layout.rightMargin: 16 * sheet.device.unit
                bottomPadding: 12 * sheet.device.unit

                DeviceText {
                    width: parent.width
                    device: sheet.device
                    text: line.modelData[1]
                    size: 13
                    quiet: true
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    width: parent.width
                    device: sheet.device
                    text: line.modelData[2]
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
