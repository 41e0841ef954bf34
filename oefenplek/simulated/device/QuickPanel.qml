pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The panel one pulls down: switches, light and sound, and what came in.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    readonly property var switches: [["wifi", "Wifi", "wifi"], ["data", "Mobiele data", "signal"], ["flight", "Vliegtuigstand", "airplane"], ["muted", "Stil", "volume-off"], ["dark", "Donker", "weather-night"]]

    color: look.glass

    DeviceLook {
        id: look
        device: root.device
    }
    DeviceText {
        id: longest
        visible: false
        device: root.device
        size: 15
        strong: true
        text: "Vliegtuigstand:"
    }
    DeviceScroll {
        anchors.fill: parent
        anchors.margins: 12 * root.device.unit
        anchors.bottomMargin: close.height + 16 * root.device.unit
        device: root.device
        Grid {
            id: grid
            readonly property real gap: 8 * root.device.unit
            readonly property real least: longest.implicitWidth + 60 * root.device.unit
            readonly property real part: Math.floor((width - (columns - 1) * gap) / columns)
            visible: root.viewModel.adjustable
            width: parent.width
            columns: Math.max(1, Math.min(root.switches.length, Math.floor((width + gap) / (least + gap))))
            columnSpacing: gap
            Repeater {
                model: root.switches
                DeviceButton {
                    required property var modelData
                    readonly property bool on: root.viewModel.on[modelData[0]] ?? false
                    width: grid.part
                    leftPadding: 10 * root.device.unit
                    device: root.device
                    wraps: true
                    place: "toggle/" + modelData[0]
                    look: on ? "filled" : "outline"
                    iconName: modelData[2]
                    text: modelData[1] + (on ? ": aan" : ": uit")
                    repeats: true
                    onClicked: root.viewModel.toggle(modelData[0])
                }
            }
        }
        PanelLevel {
            visible: root.viewModel.adjustable
            width: parent.width
            device: root.device
            name: "Licht"
            less: ["darker", "Donkerder", "brightness-5"]
            more: ["brighter", "Lichter", "brightness-7"]
            level: (root.viewModel.brightness - 0.3) / 0.7
            onChosen: what => root.viewModel.toggle(what)
        }
        PanelLevel {
            visible: root.viewModel.adjustable
            width: parent.width
            device: root.device
            name: "Geluid"
            less: ["softer", "Zachter", "volume-medium"]
            more: ["louder", "Harder", "volume-high"]
            level: root.viewModel.volume
            onChosen: what => root.viewModel.toggle(what)
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
