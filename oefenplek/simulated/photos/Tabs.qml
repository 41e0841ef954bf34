pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The bar at the bottom of a phone or a tablet: photos or albums.
Rectangle {
    id: bar

    required property DeviceScale device
    required property PhotosViewModel viewModel

    implicitHeight: row.implicitHeight + 4 * device.unit
    color: look.wash

    PhotosLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: [
                {
                    key: "photos",
                    word: "Foto's",
                    sign: "image-outline"
                },
                {
                    key: "albums",
                    word: "Albums",
                    sign: "image-multiple"
                }
            ]

            Item {
                id: tab
                required property var modelData
                readonly property bool here: bar.viewModel.frame.tab === modelData.key
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: button.implicitHeight

                Rectangle {
                    anchors.centerIn: parent
                    visible: tab.here
                    width: button.width + 24 * bar.device.unit
                    height: parent.height - 4 * bar.device.unit
                    radius: 14 * bar.device.unit
                    color: look.chosen
                }
                DeviceIconButton {
                    id: button
                    anchors.centerIn: parent
                    device: bar.device
                    place: "tab/" + tab.modelData.key
                    text: tab.modelData.word
                    iconName: tab.modelData.sign
                    worded: true
                    onClicked: bar.viewModel.openTab(tab.modelData.key)
                }
            }
        }
    }
}
