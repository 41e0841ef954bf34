import QtQuick
import oefenplek.ui.device

// VindHet's first page: its name and a field.
Column {
    id: page

    required property DeviceScale device
    required property BrowserViewModel viewModel
    property real room: 0 // the height there is
    readonly property real inner: Math.min(width - 32 * device.unit, 680 * device.unit)

    topPadding: Math.max(24 * device.unit, room * 0.16)
    bottomPadding: 24 * device.unit
    spacing: 22 * device.unit

    VindHetLogo {
        anchors.horizontalCenter: parent.horizontalCenter
        device: page.device
        size: page.width < 600 * page.device.unit ? 30 : 40
    }
    SearchBox {
        anchors.horizontalCenter: parent.horizontalCenter
        width: page.inner
        device: page.device
        viewModel: page.viewModel
    }
    DeviceText {
        anchors.horizontalCenter: parent.horizontalCenter
        device: page.device
        width: page.inner
        text: "Typ een paar woorden. VindHet zoekt de website."
        size: 14
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
