import QtQuick
import oefenplek.ui.device

// The colours of Foto's: its own, and the dark ones around a photo that is shown large.
QtObject {
    required property DeviceScale device
    readonly property color brand: device.highContrast ? "#FFE600" : "#0A5A66"
    readonly property color brandInk: device.highContrast ? "#000000" : "#FFFFFF"
    readonly property color wash: device.highContrast ? "#000000" : "#EEF6F6"
    readonly property color chosen: device.highContrast ? "#2B2B00" : "#CFE5E7"
    readonly property color dark: device.highContrast ? "#000000" : "#17181C"
    readonly property color raised: device.highContrast ? "#000000" : "#2E3037"
    readonly property color darkInk: "#FFFFFF"
    readonly property color heart: device.highContrast ? "#FFE600" : "#FF8FA3"
}
