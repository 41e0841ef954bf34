import QtQuick
import oefenplek.ui.device

// One tab of the strip: its name and its cross.
Item {
    id: card

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property var tab

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 4 * card.device.unit
        anchors.rightMargin: 2 * card.device.unit
        topLeftRadius: 10 * card.device.unit
        topRightRadius: topLeftRadius
        color: card.tab.front ? card.device.raised : "transparent"
        border.width: card.device.highContrast && card.tab.front ? 2 : 0
        border.color: card.device.edge
    }
    Rectangle {
        visible: !card.tab.front
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(1, Math.round(card.device.unit))
        height: parent.height * 0.5
        color: card.device.edge
    }
    WebPress {
        id: name
        anchors.left: parent.left
        anchors.right: cross.left
        height: parent.height
        device: card.device
        enabled: !card.tab.front
        place: enabled ? "tab/" + card.tab.key : ""
        role: Accessible.PageTab
        text: card.tab.title
        Accessible.selected: card.tab.front
        leftPadding: 12 * device.unit
        onClicked: card.viewModel.switchTab(card.tab.key)
        contentItem: DeviceText {
            device: card.device
            text: name.text
            size: 14
            strong: card.tab.front
            maximumLineCount: 1
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    DeviceIconButton {
        id: cross
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        device: card.device
        place: "close/" + card.tab.key
        text: "Sluit tabblad " + card.tab.title
        iconName: "close"
        onClicked: card.viewModel.closeTab(card.tab.key)
    }
}
