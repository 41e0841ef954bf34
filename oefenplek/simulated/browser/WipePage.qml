pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Which traces are wiped, and the button that does it.
Panel {
    id: page

    readonly property PageModel model: viewModel.page

    DeviceText {
        device: page.device
        width: parent.width
        padding: 16 * page.device.unit
        text: "Dit haalt weg wat de browser onthield. Kies wat weg mag."
        wrapMode: Text.Wrap
    }
    Repeater {
        model: page.model.traces
        TickRow {
            required property var modelData
            width: parent?.width ?? 0
            leftPadding: 16 * page.device.unit
            rightPadding: leftPadding
            device: page.device
            place: "trace/" + modelData.key
            text: modelData.text
            on: page.model.chosen.includes(modelData.key)
            onClicked: page.viewModel.tickTrace(modelData.key)
        }
    }
    DeviceButton {
        x: 16 * page.device.unit
        width: Math.min(implicitWidth, parent.width - 2 * x)
        device: page.device
        enabled: page.chrome.canWipe
        place: enabled ? "button/wipe-now" : ""
        text: "Gegevens wissen"
        iconName: "trash-can-outline"
        wraps: true
        onClicked: page.viewModel.wipeNow()
    }
}
