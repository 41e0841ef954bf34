pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The list of chats, with the field to search in it and the button for a new one.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property bool floats: viewModel.frame.skin === "phone"

    color: device.surface
    enabled: viewModel.frame.canList

    ChatLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            first: true
            title: "Praatje"

            DeviceIconButton {
                visible: !page.floats && page.viewModel.frame.canNew
                device: page.device
                place: "button/new-chat"
                text: "Nieuwe chat"
                iconName: "message-plus-outline"
                tone: look.topInk
                onClicked: page.viewModel.choose("new-chat")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 8 * page.device.unit
            spacing: 4 * page.device.unit
            DeviceField {
                Layout.fillWidth: true
                device: page.device
                place: "field/search"
                label: "Zoeken"
                placeholder: "Zoeken"
                look: "pill"
                iconName: "magnify"
                text: page.viewModel.frame.query
                onEdited: text => page.viewModel.write("search", text)
            }
            DeviceIconButton {
                visible: page.viewModel.frame.query !== ""
                device: page.device
                place: "button/clear-search"
                text: "Wissen"
                iconName: "close"
                onClicked: page.viewModel.choose("clear-search")
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device
            bottomRoom: create.visible ? create.height + 24 * page.device.unit : 0

            Repeater {
                model: page.viewModel.chats
                ChatRow {
                    width: scroll.width
                    device: page.device
                    onClicked: page.viewModel.openChat(key)
                }
            }
            DeviceText {
                width: scroll.width
                visible: text !== ""
                padding: 24 * page.device.unit
                device: page.device
                text: page.viewModel.frame.empty
                quiet: true
                wrapMode: Text.Wrap
            }
        }
    }
    DeviceButton {
        id: create
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 16 * page.device.unit
        visible: page.floats && page.viewModel.frame.canNew
        device: page.device
        place: "button/new-chat"
        look: "floating"
        text: "Nieuwe chat"
        iconName: "message-plus-outline"
        tone: look.brand
        toneInk: look.brandInk
        onClicked: page.viewModel.choose("new-chat")
    }
}
