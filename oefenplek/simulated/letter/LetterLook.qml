import QtQuick
import oefenplek.ui.device

// The colours of the paper and of who sent it.
QtObject {
    required property DeviceScale device
    property string look: "plain"
    readonly property color table: device.highContrast ? "#000000" : "#D9B98C"
    readonly property color grain: device.highContrast ? "#000000" : "#CBA874"
    readonly property color paper: device.highContrast ? "#000000" : "#FFFFFF"
    readonly property color brand: device.highContrast ? "#FFE600" : ({
            town: "#00616B",
            water: "#0B4A8F",
            health: "#7A1F5C",
            bank: "#8A3B00"
        })[look] ?? "#43474E"
    readonly property color brandInk: device.highContrast ? "#000000" : "#FFFFFF"
    readonly property color marker: device.highContrast ? "#2B2B00" : "#FFEFA3"
}
