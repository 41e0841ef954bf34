pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The panel one pulls down: switches, light and sound, and what came in.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    readonly property var switches: [["wifi", "Wifi", "wifi"], ["data", "Mobiele data", "signal"], ["flight", "Vliegtuigstand", "airplane"], ["muted", "Stil", "volume-off"], ["dark", "Donker", "weather-night"]]
    readonly property var steps: [["darker", "Donkerder", "brightness-5"], ["brighter", "Lichter", "brightness-7"], ["softer", "Zachter", "volume-medium"], ["louder", "Harder", "volume-high"]]

    color: look.glass

    DeviceLook {
        id: look
        device: root.device
    }
    DeviceScroll {
        anchors.fill: parent
        anchors.margins: 12 * root.device.unit
        anchors.bottomMargin: close.height + 16 * root.device.unit
        device: root.device
        Flow {
            visible: root.viewModel.adjustable
            width: parent.width
            spacing: 4 * root.device.unit
            Repeater {
                model: root.switches
                DeviceButton {
                    required property var modelData
                    readonly property bool on: root.viewModel.on[modelData[0]] ?? false
                    device: root.device
                    place: "toggle/" + modelData[0]
                    look: on ? "filled" : "outline"
                    iconName: modelData[2]
                    text: modelData[1] + (on ? ": aan" : ": uit")
                    repeats: true
                    onClicked: root.viewModel.toggle(modelData[0])
                }
            }
            Repeater {
                model: root.steps
                DeviceButton {
                    required property var modelData
                    device: root.device
                    place: "toggle/" + modelData[0]
                    look: "tonal"
                    iconName: modelData[2]
                    text: modelData[1]
                    repeats: true
                    onClicked: root.viewModel.toggle(modelData[0])
                }
            }
        }
        DeviceText {
            device: root.device
            topPadding: 12 * root.device.unit
            bottomPadding: 6 * root.device.unit
            text: notices.implicitHeight > 0 ? "Meldingen" : "Er zijn geen meldingen."
            size: 15
            strong: true
        }
        NoticeCard {
            id: notices
            width: parent.width
            device: root.device
            viewModel: root.viewModel
            every: true
        }
    }
    DeviceButton {
        id: close
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * root.device.unit
        device: root.device
        place: "device/close-panel"
        look: "tonal"
        iconName: "chevron-up"
        text: "Sluiten"
        onClicked: root.viewModel.do("close-panel")
    }
}
