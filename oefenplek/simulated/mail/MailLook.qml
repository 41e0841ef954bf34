import QtQuick
import oefenplek.ui.device

// PostVak's own colour, and what stands on it.
QtObject {
    required property DeviceScale device
    readonly property color brand: device.highContrast ? "#FFE600" : "#4A2F86"
    readonly property color brandInk: device.highContrast ? "#000000" : "#FFFFFF"
    readonly property color wash: device.highContrast ? "#000000" : "#F4F1FA"
    readonly property color chosen: device.highContrast ? "#2B2B00" : "#E3DBF4"
    readonly property color notice: device.highContrast ? "#000000" : "#2B2A33"
    readonly property color noticeInk: "#FFFFFF"
    readonly property color noticeSign: device.highContrast ? "#FFE600" : "#E5D9FF"
}
