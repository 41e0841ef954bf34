pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What is pulled up over a photo: from below on a phone, in the middle on what is wider.
Item {
    id: sheet

    required property DeviceScale device
    required property PhotosViewModel viewModel
    property string title: ""
    default property alias content: inside.data
    readonly property bool low: device.skin === "phone"
    readonly property alias room: scroll.width

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    DeviceVeil {
        anchors.fill: parent
    }
    Rectangle {
        x: (parent.width - width) / 2
        y: sheet.low ? parent.height - height : (parent.height - height) / 2
        width: sheet.low ? parent.width : Math.min(parent.width - 32 * sheet.device.unit, 30 * sheet.device.text(16))
        height: Math.min(parent.height - 24 * sheet.device.unit, bar.height + inside.implicitHeight)
        color: sheet.device.surface
        border.width: sheet.device.highContrast ? Math.max(1, Math.round(2 * sheet.device.unit)) : 0
        border.color: sheet.device.edge

        TopBar {
            id: bar
            width: parent.width
            device: sheet.device
            back: "Sluiten"
            title: sheet.title
            onWentBack: sheet.viewModel.press("back")
        }
        DeviceScroll {
            id: scroll
            anchors.fill: parent
            anchors.topMargin: bar.height
            device: sheet.device

            Column {
                id: inside
                width: scroll.width
                topPadding: 8 * sheet.device.unit
                bottomPadding: 16 * sheet.device.unit
            }
        }
    }
}
