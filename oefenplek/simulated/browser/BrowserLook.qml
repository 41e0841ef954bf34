import QtQuick
import oefenplek.ui.device

// The browser's own colours.
QtObject {
    required property DeviceScale device
    readonly property color bar: device.highContrast ? "#000000" : device.dark ? "#1B1E22" : "#E6E9EE"
    readonly property color scrim: device.highContrast ? "#CC000000" : "#80000000"
    readonly property color brand: device.highContrast ? "#FFE600" : device.dark ? "#8FD6B4" : "#1D6B4F"
    readonly property color brandInk: device.highContrast || device.dark ? "#000000" : "#FFFFFF"
    readonly property color unsafe: device.highContrast ? "#FFE600" : device.dark ? "#FFB4AB" : "#8C1D18"
}
