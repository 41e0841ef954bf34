pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// What a website shows over its page: a prize, or an update that is none. Its cross closes it.
Rectangle {
    id: popUp

    required property DeviceScale device
    required property AlertsViewModel viewModel
    readonly property bool prize: viewModel.kind === "prize"

    color: device.surface

    AlertsLook {
        id: look
        device: popUp.device
    }
    WebBar {
        id: bar
        width: parent.width
        device: popUp.device
        viewModel: popUp.viewModel
        closes: false
    }
    // The page behind: a picture and lines.
    Column {
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 20 * popUp.device.unit
        spacing: 14 * popUp.device.unit
        Repeater {
            model: [0.5, 1, 0.9, 0.95, 0.6, 1, 0.85]
            Rectangle {
                required property real modelData
                required property int index
                width: parent.width * modelData
                height: (index === 0 ? 26 : index === 1 ? 110 : 12) * popUp.device.unit
                color: popUp.device.highContrast ? "#333333" : "#DDE3EA"
            }
        }
    }
    Card {
        id: card
        anchors.fill: parent
        anchors.topMargin: bar.height // who it comes from stays readable
        device: popUp.device
        ground: look.party

        Item {
            width: card.room
            height: cross.height
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: popUp.prize ? "gift" : "cellphone-arrow-down"
                size: 44 * popUp.device.unit
                color: look.bait
            }
            DeviceIconButton {
                id: cross
                anchors.right: parent.right
                device: popUp.device
                place: enabled || device.picture ? "button/close" : ""
                text: "Sluiten"
                iconName: "close"
                worded: true
                tone: look.loudInk
                onClicked: popUp.viewModel.press("close")
            }
        }
        DeviceText {
            width: card.room
            device: popUp.device
            text: popUp.viewModel.title
            size: 22
            strong: true
            color: look.bait
            wrapMode: Text.Wrap
        }
        DeviceText {
            width: card.room
            device: popUp.device
            text: popUp.viewModel.text
            color: look.loudInk
            wrapMode: Text.Wrap
        }
        DeviceText {
            width: card.room
            visible: text !== ""
            device: popUp.device
            text: popUp.viewModel.lie
            strong: true
            color: look.bait
            wrapMode: Text.Wrap
        }
        Repeater {
            model: popUp.viewModel.answers

            DeviceButton {
                required property var modelData
                width: card.room
                device: popUp.device
                place: enabled || device.picture ? "button/" + modelData.name : ""
                text: modelData.word
                tone: look.bait
                toneInk: look.baitInk
                wraps: true
                onClicked: popUp.viewModel.press(modelData.name)
            }
        }
    }
}
