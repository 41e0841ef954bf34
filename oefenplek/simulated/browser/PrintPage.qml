import QtQuick
import oefenplek.ui.device

// A page as it will be on paper, small, and the button that prints it.
Panel {
    id: panel

    readonly property real side: Math.min(width - 48 * device.unit, 460 * device.unit)
    readonly property real factor: 0.62

    Item {
        width: parent.width
        height: sheet.height + 40 * panel.device.unit
        Rectangle {
            id: sheet
            anchors.horizontalCenter: parent.horizontalCenter
            y: 20 * panel.device.unit
            width: panel.side
            height: Math.max(width * 1.414, page.height * panel.factor)
            color: "#FFFFFF"
            border.width: Math.max(1, Math.round(panel.device.unit))
            border.color: panel.device.edge
            Accessible.role: Accessible.Graphic
            Accessible.name: "Zo komt de pagina op papier: " + panel.viewModel.page.title
            PaperPage {
                id: page
                width: sheet.width / panel.factor
                scale: panel.factor
                transformOrigin: Item.TopLeft
                device: panel.device
                model: panel.viewModel.page
            }
        }
    }
    foot: Rectangle {
        width: parent.width
        height: button.height + 16 * panel.device.unit
        color: panel.device.raised
        DeviceButton {
            id: button
            anchors.centerIn: parent
            device: panel.device
            place: "button/print-now"
            text: "Afdrukken"
            iconName: "printer"
            onClicked: panel.viewModel.printNow()
        }
    }
}
