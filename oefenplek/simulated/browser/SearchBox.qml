import QtQuick
import oefenplek.ui.device

// The field of VindHet, and its button.
Item {
    id: box

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property PageModel page: viewModel.page
    readonly property bool stacked: width < 430 * device.unit + button.implicitWidth

    implicitHeight: stacked ? field.height + button.height + 8 * device.unit : Math.max(field.height, button.height)

    BrowserLook {
        id: look
        device: box.device
    }
    DeviceField {
        id: field
        width: parent.width - (box.stacked ? 0 : button.width + 8 * box.device.unit)
        device: box.device
        place: "field/search"
        label: "Zoeken met VindHet"
        placeholder: "Zoek op internet"
        look: "pill"
        iconName: "magnify"
        text: box.page.query
        onEdited: text => box.viewModel.write("search", text)
        onAccepted: if (box.page.canSearch)
            box.viewModel.search()
    }
    DeviceButton {
        id: button
        x: box.stacked ? (parent.width - width) / 2 : parent.width - width
        y: box.stacked ? field.height + 8 * box.device.unit : (field.height - height) / 2
        device: box.device
        enabled: box.page.canSearch
        place: enabled ? "button/search" : ""
        text: "Zoeken"
        tone: look.brand
        toneInk: look.brandInk
        onClicked: box.viewModel.search()
    }
}
