import QtQuick
import oefenplek.ui.device

// Above a chat with somebody whose number is not in the contacts.
Rectangle {
    id: banner

    required property DeviceScale device
    required property ChatViewModel viewModel

    implicitHeight: column.implicitHeight + 16 * device.unit
    color: look.line
    border.width: device.highContrast ? 1 : 0
    border.color: device.line
    ChatLook {
        id: look
        device: banner.device
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 12 * banner.device.unit
        spacing: 4 * banner.device.unit
        DeviceText {
            width: parent.width
            device: banner.device
            text: "Dit nummer staat niet in uw contacten"
            size: 15
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 10 * banner.device.unit
            DeviceButton {
                width: Math.min(implicitWidth, parent.width)
                device: banner.device
                place: "button/block"
                text: "Blokkeren"
                iconName: "cancel"
                look: "outline"
                tone: banner.device.stop
                onClicked: banner.viewModel.choose("block")
            }
            DeviceButton {
                width: Math.min(implicitWidth, parent.width)
                device: banner.device
                place: "button/add-contact"
                text: "Toevoegen"
                iconName: "account-plus-outline"
                look: "outline"
                tone: look.brand
                onClicked: banner.viewModel.choose("add-contact")
            }
        }
    }
}
