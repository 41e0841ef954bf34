pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// The drawer with the folders, over a darker list.
Item {
    id: drawer

    required property DeviceScale device
    required property MailViewModel viewModel

    MailLook {
        id: look
        device: drawer.device
    }
    DeviceVeil {
        anchors.fill: parent
        onTapped: drawer.viewModel.goBack()
    }
    Rectangle {
        width: Math.min(parent.width - 40 * drawer.device.unit, 380 * drawer.device.unit)
        height: parent.height
        color: drawer.device.surface

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: head.implicitHeight + 20 * drawer.device.unit
                color: look.brand

                RowLayout {
                    id: head
                    anchors.fill: parent
                    anchors.margins: 10 * drawer.device.unit
                    spacing: 10 * drawer.device.unit

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.leftMargin: 6 * drawer.device.unit
                        spacing: 0
                        DeviceText {
                            Layout.fillWidth: true
                            device: drawer.device
                            text: "PostVak"
                            size: 20
                            strong: true
                            color: look.brandInk
                        }
                        DeviceText {
                            Layout.fillWidth: true
                            device: drawer.device
                            text: drawer.viewModel.frame.ownerAddress
                            size: 13
                            color: look.brandInk
                        }
                    }
                    DeviceIconButton {
                        device: drawer.device
                        place: "button/back"
                        text: drawer.viewModel.frame.back
                        iconName: "arrow-left"
                        worded: true
                        tone: look.brandInk
                        onClicked: drawer.viewModel.goBack()
                    }
                }
            }
            FolderList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                device: drawer.device
                viewModel: drawer.viewModel
            }
        }
    }
}
