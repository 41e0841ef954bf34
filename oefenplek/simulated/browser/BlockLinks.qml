pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Links, one under the other.
Block {
    id: part

    Repeater {
        model: part.block.what
        Row {
            id: line
            required property var modelData
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                size: 24 * part.device.unit
                color: part.look.link
            }
            LinkRow {
                width: Math.min(implicitWidth, part.width - 24 * part.device.unit)
                device: part.device
                place: "link/" + line.modelData.id
                text: line.modelData.text
                tone: part.look.link
                onClicked: part.viewModel.follow(line.modelData.id)
            }
        }
    }
}
