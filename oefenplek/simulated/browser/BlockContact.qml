pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Where to go, call or write. The number can be pressed, as on a phone.
Block {
    id: part

    readonly property var what: block.what

    Repeater {
        model: part.what.address ?? []
        DeviceText {
            required property string modelData
            required property int index
            device: part.device
            width: part.width
            text: modelData
            strong: index === 0
            wrapMode: Text.Wrap
        }
    }
    Row {
        visible: (part.what.phone ?? "") !== ""
        spacing: 8 * part.device.unit
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "phone-outline"
            size: 26 * part.device.unit
            color: part.look.link
        }
        LinkRow {
            width: Math.min(implicitWidth, part.width - 34 * part.device.unit)
            device: part.device
            place: "link/" + part.block.call
            text: part.what.phone ?? ""
            tone: part.look.link
            onClicked: part.viewModel.follow(part.block.call)
        }
    }
    Row {
        visible: (part.what.mail ?? "") !== ""
        spacing: 8 * part.device.unit
        topPadding: 6 * part.device.unit
        Icon {
            name: "email-outline"
            size: 26 * part.device.unit
            color: part.look.link
        }
        DeviceText {
            device: part.device
            width: part.width - 34 * part.device.unit
            text: (part.what.mail ?? "").replace(/([@.-])/g, "$1\u200b")
            wrapMode: Text.Wrap
        }
    }
}
