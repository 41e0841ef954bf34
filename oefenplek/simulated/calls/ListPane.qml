pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The three lists with their tabs below: contacts, calls, and the keypad.
Rectangle {
    id: pane

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property string tab: viewModel.frame.tab

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: pane.device
            viewModel: pane.viewModel
            look: pane.look
            back: pane.viewModel.frame.back && pane.viewModel.frame.screen === pane.tab
            title: pane.tab === "contacts" ? "KijkBel" : pane.tab === "recent" ? "Gesprekken" : "Nummer intoetsen"
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: pane.viewModel.frame.notice !== "" || pane.viewModel.frame.noteName !== ""
            device: pane.device
            viewModel: pane.viewModel
            look: pane.look
        }
        PeopleList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.tab === "contacts"
            device: pane.device
            viewModel: pane.viewModel
            look: pane.look
        }
        OnceSeen {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.tab === "recent"
            sourceComponent: RecentList {
                device: pane.device
                viewModel: pane.viewModel
                look: pane.look
            }
        }
        OnceSeen {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.tab === "keypad"
            sourceComponent: Keypad {
                device: pane.device
                viewModel: pane.viewModel
                look: pane.look
            }
        }
        TabRow {
            Layout.fillWidth: true
            device: pane.device
            viewModel: pane.viewModel
            look: pane.look
        }
    }
}
