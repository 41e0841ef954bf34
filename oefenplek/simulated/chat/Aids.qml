import QtQuick
import oefenplek.ui.device

// Above the bar for writing: what is answered, what was copied, and recording without holding.
Column {
    id: aids

    required property DeviceScale device
    required property ChatLook look
    required property ChatViewModel viewModel
    readonly property var chat: viewModel.chat

    padding: visibleChildren.length > 0 ? 4 * device.unit : 0
    Item {
        visible: aids.chat.answering !== "" && aids.chat.recording === ""
        width: parent.width - 2 * parent.padding
        height: visible ? Math.max(quote.implicitHeight, gone.implicitHeight) : 0
        Quote {
            id: quote
            anchors.left: parent.left
            anchors.right: gone.left
            anchors.verticalCenter: parent.verticalCenter
            device: aids.device
            look: aids.look
            who: aids.chat.answeredWho
            text: aids.chat.answeredText
        }
        DeviceIconButton {
            id: gone
            anchors.right: parent.right
            device: aids.device
            place: parent.visible ? "button/cancel-answer" : ""
            text: "Niet beantwoorden"
            iconName: "close"
            onClicked: aids.viewModel.choose("cancel-answer")
        }
    }
    DeviceButton {
        visible: aids.chat.paste !== ""
        device: aids.device
        width: Math.min(implicitWidth, aids.width - 2 * aids.padding)
        place: visible ? "button/paste" : ""
        text: "Plakken"
        iconName: "content-paste"
        look: "outline"
        tone: aids.look.brand
        onClicked: aids.viewModel.choose("paste")
    }
    DeviceButton {
        visible: aids.chat.tapped && aids.chat.draft === ""
        device: aids.device
        width: Math.min(implicitWidth, aids.width - 2 * aids.padding)
        wraps: true
        place: visible ? "button/record-free" : ""
        text: "Opnemen zonder vasthouden"
        iconName: "microphone"
        look: "outline"
        tone: aids.look.brand
        onClicked: aids.viewModel.choose("record-free")
    }
}
