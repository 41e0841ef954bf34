import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// Where a followed link would have led. No website opens: this is practice.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel

    color: device.surface

    MailLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: head.implicitHeight + 16 * page.device.unit
            color: look.wash
            RowLayout {
                id: head
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 12 * page.device.unit
                spacing: 8 * page.device.unit
                Icon {
                    name: "web"
                    size: 26 * page.device.unit
                    color: page.device.quietInk
                }
                DeviceText {
                    Layout.fillWidth: true
                    device: page.device
                    text: page.viewModel.frame.linkAddress
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
            }
        }
        DeviceScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Column {
                width: parent.width
                padding: 24 * page.device.unit
                spacing: 16 * page.device.unit
                DeviceText {
                    width: parent.width - 48 * page.device.unit
                    device: page.device
                    text: "Hier zou een website opengaan."
                    size: 19
                    strong: true
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    width: parent.width - 48 * page.device.unit
                    device: page.device
                    text: "U oefent. Er gaat niets open en er is niets gebeurd. Bekijk het adres hierboven."
                    wrapMode: Text.Wrap
                }
                DeviceButton {
                    device: page.device
                    place: "button/close-preview"
                    text: "Sluiten"
                    iconName: "close"
                    tone: look.brand
                    toneInk: look.brandInk
                    onClicked: page.viewModel.closePreview()
                }
            }
        }
    }
}
