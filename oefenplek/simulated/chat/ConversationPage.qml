pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// A chat: who it is with, the messages, and the bar for writing.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var chat: viewModel.chat
    readonly property string key: chat.key
    property bool following: true // the newest message stays in view until a person scrolls

    function toEnd(): void {
        if (following)
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height);
    }

    color: look.wash
    onKeyChanged: {
        following = true;
        Qt.callLater(toEnd);
    }

    ChatLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ConversationTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
        }
        StrangerBanner {
            Layout.fillWidth: true
            visible: page.chat.stranger
            device: page.device
            viewModel: page.viewModel
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 60 * page.device.unit
            device: page.device
            onMovementStarted: page.following = false
            onContentHeightChanged: Qt.callLater(page.toEnd)
            onHeightChanged: Qt.callLater(page.toEnd)

            Item {
                width: 1
                height: 8 * page.device.unit
            }
            Repeater {
                model: page.viewModel.messages
                onItemAdded: page.following = true

                Bubble {
                    width: scroll.width
                    device: page.device
                    look: look
                    menus: page.chat.recording === ""
                    onClicked: page.viewModel.holdMessage(key)
                    onPlayed: {
                        page.following = false;
                        page.viewModel.playVoice(key);
                    }
                    onPictured: page.viewModel.openPicture(key)
                    onFollowed: page.viewModel.openLink(key)
                }
            }
            DeviceButton {
                visible: page.chat.typing !== ""
                x: 10 * page.device.unit
                width: Math.min(implicitWidth, scroll.width - 2 * x)
                wraps: true
                device: page.device
                place: visible ? "typing/" + page.chat.key : ""
                text: page.chat.typing
                iconName: "dots-horizontal"
                look: "tonal"
                onClicked: page.viewModel.receive()
            }
            Item {
                width: 1
                height: 8 * page.device.unit
            }
        }
        DeviceNotice {
            Layout.fillWidth: true
            device: page.device
            text: page.viewModel.frame.notice
            iconName: page.viewModel.frame.problem ? "information-outline" : "check"
        }
        MessageBar {
            Layout.fillWidth: true
            visible: page.chat.writable
            space: page.height
            device: page.device
            viewModel: page.viewModel
        }
        ClosedBar {
            Layout.fillWidth: true
            visible: !page.chat.writable
            device: page.device
            viewModel: page.viewModel
        }
    }
}
