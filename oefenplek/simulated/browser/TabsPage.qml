pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// All tabs of a phone as cards, with a cross each.
Panel {
    id: page

    Item {
        width: 1
        height: 10 * page.device.unit
    }
    DeviceButton {
        x: 16 * page.device.unit
        visible: page.chrome.canNew
        width: Math.min(implicitWidth, parent.width - 2 * x)
        device: page.device
        place: "button/new-tab"
        text: "Nieuw tabblad"
        iconName: "plus"
        look: "tonal"
        wraps: true
        onClicked: page.viewModel.newTab()
    }
    Repeater {
        model: page.chrome.tabs
        Item {
            id: card
            required property var modelData
            width: parent?.width ?? 0
            height: face.height + 14 * page.device.unit
            WebPress {
                id: face
                x: 16 * page.device.unit
                y: 7 * page.device.unit
                width: parent.width - 2 * x
                device: page.device
                place: "tab/" + card.modelData.key
                role: Accessible.PageTab
                text: card.modelData.title + (card.modelData.front ? ", dit is nu open" : "")
                onClicked: page.viewModel.switchTab(card.modelData.key)
                contentItem: Item {
                    implicitHeight: lines.height + 24 * page.device.unit
                    Rectangle {
                        anchors.fill: parent
                        radius: 14 * page.device.unit
                        color: face.pressed ? page.device.pressed : page.device.surface
                        border.width: Math.round((card.modelData.front ? 3 : 1) * page.device.unit)
                        border.color: card.modelData.front ? page.device.accent : page.device.edge
                    }
                    Column {
                        id: lines
                        x: 16 * page.device.unit
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x - 60 * page.device.unit
                        DeviceText {
                            device: page.device
                            width: parent.width
                            text: card.modelData.title
                            strong: true
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            Accessible.ignored: true
                        }
                        DeviceText {
                            device: page.device
                            visible: text !== ""
                            width: parent.width
                            text: card.modelData.address
                            size: 13
                            quiet: true
                            wrapMode: Text.WrapAnywhere
                            maximumLineCount: 2
                            Accessible.ignored: true
                        }
                    }
                }
            }
            DeviceIconButton {
                anchors.right: face.right
                anchors.rightMargin: 6 * page.device.unit
                anchors.verticalCenter: face.verticalCenter
                device: page.device
                place: "close/" + card.modelData.key
                text: "Sluit tabblad " + card.modelData.title
                iconName: "close"
                onClicked: page.viewModel.closeTab(card.modelData.key)
            }
        }
    }
}
