import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The chat of a website: a bubble in the corner that becomes a small window.
Item {
    id: chat

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property OverModel over: viewModel.over
    readonly property bool shown: over.chat !== ""
    readonly property bool bubble: shown && !over.chatOpen

    SiteLook {
        id: site
        device: chat.device
        colour: chat.viewModel.page.site.colour ?? "blue"
    }
    WebPress {
        visible: chat.bubble
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12 * chat.device.unit
        device: chat.device
        place: visible ? "chat/" + chat.over.chat : ""
        text: chat.over.chatTitle
        onClicked: chat.viewModel.openChat(chat.over.chat)
        contentItem: Item {
            implicitWidth: 60 * chat.device.unit
            implicitHeight: implicitWidth
            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: site.band
                border.width: Math.max(2, Math.round(2 * chat.device.unit))
                border.color: site.bandInk
                Icon {
                    anchors.centerIn: parent
                    name: "chat"
                    size: 34 * chat.device.unit
                    color: site.bandInk
                }
            }
        }
    }
    Rectangle {
        visible: chat.over.chatOpen
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 10 * chat.device.unit
        width: Math.min(parent.width - 20 * chat.device.unit, 380 * chat.device.unit)
        height: Math.min(lines.height, parent.height)
        radius: 12 * chat.device.unit
        clip: true
        color: chat.device.surface
        border.width: Math.max(1, Math.round(chat.device.unit))
        border.color: chat.device.edge
        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
        Column {
            id: lines
            width: parent.width
            bottomPadding: 16 * chat.device.unit
            spacing: 14 * chat.device.unit
            Rectangle {
                width: parent.width
                height: Math.max(cross.height, name.height + 12 * chat.device.unit)
                topLeftRadius: 12 * chat.device.unit
                topRightRadius: topLeftRadius
                color: site.band
                DeviceText {
                    id: name
                    device: chat.device
                    x: 16 * chat.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - cross.width
                    text: chat.over.chatTitle
                    strong: true
                    color: site.bandInk
                    wrapMode: Text.Wrap
                }
                Cross {
                    id: cross
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    device: chat.device
                    place: chat.over.chatOpen ? "close-popup/" + chat.over.chat : ""
                    onClicked: chat.viewModel.closePopup(chat.over.chat)
                }
            }
            Rectangle {
                x: 14 * chat.device.unit
                width: parent.width - 2 * x
                height: said.height + 20 * chat.device.unit
                radius: 12 * chat.device.unit
                color: site.wash
                DeviceText {
                    id: said
                    device: chat.device
                    x: 12 * chat.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    text: chat.over.chatText
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
