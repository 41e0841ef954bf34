pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// One page: its title with the way back, and its rows.
Item {
    id: pane

    required property DeviceScale device
    required property SettingsViewModel viewModel
    readonly property string page: viewModel.page

    onPageChanged: scroll.contentY = 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: (back.visible ? 6 : 20) * pane.device.unit
            Layout.rightMargin: 16 * pane.device.unit
            Layout.minimumHeight: 56 * pane.device.unit
            Layout.topMargin: 4 * pane.device.unit
            spacing: 4 * pane.device.unit
            DeviceIconButton {
                id: back
                visible: pane.viewModel.canGoBack
                device: pane.device
                place: "button/back"
                iconName: "arrow-left"
                text: "Terug"
                onClicked: pane.viewModel.press(place)
            }
            DeviceText {
                Layout.fillWidth: true
                device: pane.device
                text: pane.viewModel.title
                size: 20
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: pane.device

            Repeater {
                model: pane.viewModel.rows
                SettingRow {
                    width: scroll.width
                    device: pane.device
                    viewModel: pane.viewModel
                }
            }
            Item {
                width: 1
                height: 16 * pane.device.unit
            }
        }
    }
}
