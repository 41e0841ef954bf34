pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What VindHet found: adverts first, and it says so; then the websites.
Column {
    id: page

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property PageModel model: viewModel.page
    readonly property real edge: 16 * device.unit
    readonly property real inner: Math.min(width - 2 * edge, 760 * device.unit)

    leftPadding: edge
    topPadding: 14 * device.unit
    bottomPadding: 24 * device.unit
    spacing: 14 * device.unit

    VindHetLogo {
        device: page.device
        size: 20
    }
    SearchBox {
        width: page.inner
        device: page.device
        viewModel: page.viewModel
    }
    Rectangle {
        width: page.inner
        height: Math.max(1, Math.round(page.device.unit))
        color: page.device.line
    }
    DeviceText {
        device: page.device
        visible: page.model.results.length === 0
        width: page.inner
        text: "Niets gevonden voor: " + page.model.asked
        strong: true
        wrapMode: Text.Wrap
    }
    DeviceText {
        device: page.device
        visible: page.model.results.length === 0
        width: page.inner
        text: "Probeer andere woorden. Eén of twee is vaak genoeg."
        wrapMode: Text.Wrap
    }
    Repeater {
        model: page.model.results
        ResultCard {
            required property var modelData
            width: page.inner
            device: page.device
            result: modelData
            onClicked: page.viewModel.openResult(modelData.key)
        }
    }
}
