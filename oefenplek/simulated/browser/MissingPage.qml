import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// An address where nothing is.
Column {
    id: page

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property real inner: Math.min(width - 48 * device.unit, 640 * device.unit)

    leftPadding: 24 * device.unit
    topPadding: 36 * device.unit
    bottomPadding: 24 * device.unit
    spacing: 12 * device.unit

    Icon {
        name: "web-off"
        size: 64 * page.device.unit
        color: page.device.edge
    }
    DeviceText {
        device: page.device
        width: page.inner
        text: "Deze website is niet gevonden"
        size: 22
        strong: true
        wrapMode: Text.Wrap
    }
    DeviceText {
        device: page.device
        width: page.inner
        text: page.viewModel.page.address
        strong: true
        wrapMode: Text.WrapAnywhere
    }
    DeviceText {
        device: page.device
        width: page.inner
        text: "Kijk of het adres klopt. Eén letter of punt maakt al verschil."
        wrapMode: Text.Wrap
    }
}
