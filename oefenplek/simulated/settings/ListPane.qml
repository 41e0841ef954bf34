pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The first list: what can be set, and a field to search in it.
Item {
    id: pane

    required property DeviceScale device
    required property SettingsViewModel viewModel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DeviceText {
            Layout.fillWidth: true
            Layout.leftMargin: 20 * pane.device.unit
            Layout.rightMargin: Layout.leftMargin
            Layout.topMargin: 8 * pane.device.unit
            device: pane.device
            text: "Instellingen"
            size: 22
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 12 * pane.device.unit
            Layout.rightMargin: Layout.leftMargin
            Layout.topMargin: 6 * pane.device.unit
            Layout.bottomMargin: 6 * pane.device.unit
            spacing: 2 * pane.device.unit
            DeviceField {
                Layout.fillWidth: true
                device: pane.device
                place: "field/search"
                look: "pill"
                iconName: "magnify"
                placeholder: "Zoeken"
                text: pane.viewModel.query
                onEdited: text => pane.viewModel.write("search", text)
            }
            DeviceIconButton {
                visible: pane.viewModel.query !== ""
                device: pane.device
                place: "button/clear-search"
                iconName: "close"
                text: "Wissen"
                onClicked: pane.viewModel.press(place)
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: pane.device

            Repeater {
                model: pane.viewModel.list
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
