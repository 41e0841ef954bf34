pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The tabs, side by side. The one in front is joined to the page; when there are many, they scroll.
Item {
    id: strip

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome
    readonly property real room: width - more.width - 12 * device.unit
    readonly property real side: Math.max(170 * device.unit, Math.min(320 * device.unit, room / Math.max(1, chrome.count)))

    height: Math.max(48 * device.unit, device.text(14) * 1.5 + 12 * device.unit)

    ListView {
        id: list
        x: 8 * strip.device.unit
        width: Math.min(strip.room, strip.side * strip.chrome.count)
        height: parent.height
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        cacheBuffer: 100000
        model: strip.chrome.tabs
        delegate: TabCard {
            required property var modelData
            width: strip.side
            height: strip.height
            device: strip.device
            viewModel: strip.viewModel
            tab: modelData
        }
        onCountChanged: positionViewAtIndex(strip.chrome.tabs.findIndex(tab => tab.front), ListView.Contain)
    }
    DeviceIconButton {
        id: more
        x: list.x + list.width + 4 * strip.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: strip.device
        enabled: strip.chrome.canNew
        place: enabled ? "button/new-tab" : ""
        text: "Nieuw tabblad"
        iconName: "plus"
        onClicked: strip.viewModel.newTab()
    }
}
