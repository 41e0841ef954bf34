import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The browser asks whether a website may send notifications.
Column {
    id: ask

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property OverModel over: viewModel.over

    padding: 16 * device.unit
    spacing: 10 * device.unit

    DeviceText {
        device: ask.device
        width: parent.width - 2 * ask.padding
        text: ask.viewModel.page.address.split("/")[0] + " wil het volgende:"
        strong: true
        wrapMode: Text.Wrap
    }
    Row {
        spacing: 10 * ask.device.unit
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "bell-outline"
            size: 28 * ask.device.unit
            color: ask.device.quietInk
        }
        DeviceText {
            anchors.verticalCenter: parent.verticalCenter
            width: ask.width - 2 * ask.padding - 38 * ask.device.unit
            device: ask.device
            text: "Meldingen aan u sturen"
            wrapMode: Text.Wrap
        }
    }
    Flow {
        width: parent.width - 2 * ask.padding
        spacing: 8 * ask.device.unit
        DeviceButton {
            device: ask.device
            place: ask.visible ? "button/deny" : ""
            text: "Blokkeren"
            look: "outline"
            onClicked: ask.viewModel.deny(ask.over.popup)
        }
        DeviceButton {
            device: ask.device
            place: ask.visible ? "button/allow" : ""
            text: "Toestaan"
            look: "outline"
            onClicked: ask.viewModel.allow(ask.over.popup)
        }
    }
}
