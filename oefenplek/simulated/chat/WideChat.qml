pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// On a tablet and a laptop: the list of chats, and beside it whatever is open.
Item {
    id: wide

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property real listWidth: Math.max(230 * device.unit, Math.min(380 * device.unit, width * 0.38))

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ChatList {
            Layout.fillWidth: false
            Layout.preferredWidth: wide.listWidth
            Layout.fillHeight: true
            device: wide.device
            viewModel: wide.viewModel
        }
        Rectangle {
            Layout.preferredWidth: Math.max(1, Math.round(wide.device.unit))
            Layout.fillHeight: true
            color: wide.device.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                NothingOpen {
                    anchors.fill: parent
                    visible: wide.viewModel.frame.screen === "chats"
                    device: wide.device
                }
                Pages {
                    anchors.fill: parent
                    device: wide.device
                    viewModel: wide.viewModel
                }
            }
            DeviceNotice {
                Layout.fillWidth: true
                device: wide.device
                text: wide.viewModel.frame.screen !== "chat" ? wide.viewModel.frame.notice : ""
                iconName: wide.viewModel.frame.problem ? "information-outline" : "check"
            }
        }
    }
}
