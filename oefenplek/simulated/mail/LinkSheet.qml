pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The address behind a link: a sheet from below, or on a laptop (`strip`) a line at the bottom of the window.
Item {
    id: sheet

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool strip: false
    readonly property alias depth: below.height

    MailLook {
        id: look
        device: sheet.device
    }
    DeviceVeil {
        anchors.fill: parent
        visible: !sheet.strip
        onTapped: sheet.viewModel.closePreview()
    }
    Rectangle {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        height: box.implicitHeight + (sheet.strip ? 8 : 28) * sheet.device.unit
        color: sheet.strip ? look.wash : sheet.device.surface
        border.width: sheet.strip ? Math.max(1, Math.round(sheet.device.unit)) : 0
        border.color: sheet.device.line

        GridLayout {
            id: box
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 16 * sheet.device.unit
            anchors.rightMargin: (sheet.strip ? 4 : 16) * sheet.device.unit
            columns: sheet.strip ? 2 : 1
            rowSpacing: 8 * sheet.device.unit
            columnSpacing: rowSpacing

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * sheet.device.unit
                DeviceText {
                    Layout.fillWidth: true
                    device: sheet.device
                    text: "Deze link gaat naar:"
                    size: 14
                    quiet: true
                }
                DeviceText {
                    Layout.fillWidth: true
                    device: sheet.device
                    text: sheet.viewModel.frame.linkAddress
                    size: sheet.strip ? 14 : 17
                    strong: true
                    wrapMode: Text.Wrap
                }
            }
            DeviceButton {
                Layout.alignment: Qt.AlignVCenter
                device: sheet.device
                place: "button/close-preview"
                text: "Sluiten"
                iconName: "close"
                look: sheet.strip ? "text" : "outline"
                tone: look.brand
                onClicked: sheet.viewModel.closePreview()
            }
        }
    }
}
