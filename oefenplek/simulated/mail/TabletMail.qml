pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// On a tablet: the list beside the message.
Item {
    id: tablet

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property string screen: viewModel.frame.screen

    RowLayout {
        anchors.fill: parent
        spacing: 0
        visible: ["inbox", "search", "menu", "message"].includes(tablet.screen)
        enabled: tablet.screen !== "menu"

        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.max(220 * tablet.device.unit, Math.min(380 * tablet.device.unit, tablet.width * 0.42))
            Layout.fillHeight: true
            spacing: 0
            ListTop {
                Layout.fillWidth: true
                device: tablet.device
                viewModel: tablet.viewModel
            }
            ListPage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                device: tablet.device
                viewModel: tablet.viewModel
            }
        }
        Rectangle {
            Layout.preferredWidth: Math.max(1, Math.round(tablet.device.unit))
            Layout.fillHeight: true
            color: tablet.device.line
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            MessagePage {
                anchors.fill: parent
                visible: tablet.viewModel.message.key !== ""
                device: tablet.device
                viewModel: tablet.viewModel
            }
            NothingOpen {
                anchors.fill: parent
                visible: tablet.viewModel.message.key === ""
                device: tablet.device
            }
        }
    }
    Pages {
        anchors.fill: parent
        device: tablet.device
        viewModel: tablet.viewModel
    }
}
