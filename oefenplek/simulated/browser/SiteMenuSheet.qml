import QtQuick
import oefenplek.ui.device

// The menu of a website on a phone: its pages under each other.
Panel {
    id: panel

    title: viewModel.page.site.name ?? ""
    back: "Terug"

    SiteLook {
        id: look
        device: panel.device
        colour: panel.viewModel.page.site.colour ?? "blue"
        style: "plain"
    }
    Item {
        width: parent.width
        height: 8 * panel.device.unit
    }
    SiteMenu {
        width: parent.width
        device: panel.device
        viewModel: panel.viewModel
        look: look
        stacked: true
    }
}
