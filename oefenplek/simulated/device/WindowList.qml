pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// All open apps as cards: one press goes there, the cross closes it.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel

    color: look.veil

    DeviceLook {
        id: look
        device: root.device
    }
    DeviceScroll {
        anchors.fill: parent
        anchors.margins: 12 * root.device.unit
        device: root.device
        DeviceText {
            device: root.device
            bottomPadding: 8 * root.device.unit
            text: "Open apps"
            size: 18
            strong: true
        }
        Repeater {
            model: root.viewModel.windows
            Item {
                id: card
                required property string key
                required property string title
                required property string sign
                required property color tone

                width: parent?.width ?? 0
                height: row.height + 10 * root.device.unit

                DeviceRow {
                    id: row
                    anchors.left: parent.left
                    anchors.right: cross.left
                    device: root.device
                    place: "window/" + card.key
                    title: card.title
                    iconName: card.sign
                    tone: root.device.highContrast ? root.device.ink : card.tone
                    strong: true
                    onClicked: root.viewModel.openApp("switch-to", card.key)
                }
                Rectangle {
                    anchors.fill: cross
                    color: root.device.surface
                }
                DeviceIconButton {
                    id: cross
                    anchors.right: parent.right
                    height: row.height
                    device: root.device
                    place: "close/" + card.key
                    iconName: "close"
                    text: card.title + " sluiten"
                    onClicked: root.viewModel.openApp("close-app", card.key)
                }
            }
        }
    }
}
