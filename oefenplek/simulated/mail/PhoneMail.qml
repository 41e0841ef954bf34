pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// On a phone: one thing at a time.
Item {
    id: phone

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property string screen: viewModel.frame.screen

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: ["inbox", "search", "menu"].includes(phone.screen)
        enabled: phone.screen !== "menu"
        ListTop {
            Layout.fillWidth: true
            device: phone.device
            viewModel: phone.viewModel
        }
        ListPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: phone.device
            viewModel: phone.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: phone.screen === "message"
        sourceComponent: MessagePage {
            device: phone.device
            viewModel: phone.viewModel
            back: phone.viewModel.frame.back
        }
    }
    Pages {
        anchors.fill: parent
        device: phone.device
        viewModel: phone.viewModel
    }
}
