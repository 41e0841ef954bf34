import QtQuick
import oefenplek.ui.device

// The colours of a website: eight that are readable on white and under white, and what high contrast makes of them.
QtObject {
    id: look

    required property DeviceScale device
    property string colour: "blue"
    property string style: "plain" // town, library, shop, news, health, plain
    readonly property var strong: ({
            blue: "#1557A8",
            green: "#1E6B3A",
            red: "#A32222",
            purple: "#5B3A94",
            orange: "#9A4A00",
            teal: "#00626B",
            brown: "#6B4423",
            grey: "#44505C"
        })
    readonly property var soft: ({
            blue: "#E3EDF9",
            green: "#E2F1E6",
            red: "#FBE7E5",
            purple: "#EEE7F8",
            orange: "#FCEBDD",
            teal: "#DDF0F1",
            brown: "#F3EAE1",
            grey: "#E9ECEF"
        })
    readonly property bool plain: device.highContrast || device.dark
    readonly property color band: device.highContrast ? "#000000" : strong[colour] ?? strong.blue
    readonly property color bandInk: "#FFFFFF"
    readonly property color wash: plain ? device.raised : soft[colour] ?? soft.blue
    readonly property color name: plain ? device.ink : band
    readonly property color link: plain ? device.accent : band
    readonly property color rule: plain ? device.line : Qt.tint("#FFFFFF", Qt.alpha(band, 0.35))
    readonly property real edge: 16 * device.unit
    readonly property real most: 1040 * device.unit
    readonly property real round: (style === "health" || style === "shop" ? 14 : style === "library" || style === "plain" ? 8 : 3) * device.unit
    readonly property real stroke: Math.max(1, Math.round(device.unit))
    // What is bought, warned of or free has the same colour on every website.
    readonly property color offer: plain ? device.accent : "#A32222"
    readonly property color good: plain ? device.raised : "#E2F1E6"
    readonly property color warning: plain ? device.raised : "#FFF1CC"
}
