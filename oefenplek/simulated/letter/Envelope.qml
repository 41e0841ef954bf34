pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device
import oefenplek.ui.controls

// A closed envelope with the sender's sign in its corner; pressing opens it.
DevicePress {
    id: envelope

    required property LetterViewModel viewModel

    implicitWidth: 520 * device.unit * Math.max(1, device.textScale * 0.85)
    implicitHeight: 320 * device.unit * Math.max(1, device.textScale * 0.85)
    place: "button/open"
    text: "Envelop openen"
    onClicked: viewModel.openEnvelope()

    LetterLook {
        id: look
        device: envelope.device
        look: envelope.viewModel.look
    }
    contentItem: Rectangle {
        color: look.paper
        border.width: Math.max(1, Math.round(2 * envelope.device.unit))
        border.color: envelope.device.edge
        Rectangle {
            x: 20 * envelope.device.unit
            y: x
            width: 56 * envelope.device.unit
            height: width
            radius: 8 * envelope.device.unit
            color: look.brand
            Icon {
                anchors.centerIn: parent
                name: envelope.viewModel.icon
                size: parent.width * 0.6
                color: look.brandInk
            }
        }
        DeviceText {
            x: 88 * envelope.device.unit
            y: 20 * envelope.device.unit
            width: parent.width - x - 12 * envelope.device.unit
            device: envelope.device
            text: envelope.viewModel.who
            size: 16
            strong: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        DeviceText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: 30 * envelope.device.unit
            device: envelope.device
            text: "Mevrouw R. de Wit\nLindelaan 4\nLindenveen"
            size: 17
            Accessible.ignored: true
        }
        DeviceText {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 14 * envelope.device.unit
            device: envelope.device
            text: "Openen"
            size: 15
            strong: true
            color: look.brand
            Accessible.ignored: true
        }
    }
}
