import QtQuick
import oefenplek.ui.device

// The colours of what a device says: its own calm ones, and the loud ones of what is fake.
QtObject {
    required property DeviceScale device
    readonly property real rim: 54 * device.unit // what is said stays clear of the key at the side
    readonly property color sky: device.highContrast ? "#000000" : "#BFE0EE"
    readonly property color hill: device.highContrast ? "#000000" : "#7FB069"
    readonly property color near: device.highContrast ? "#000000" : "#5E9E57"
    readonly property color loud: device.highContrast ? "#000000" : "#8C1D18"
    readonly property color loudInk: "#FFFFFF"
    readonly property color bait: device.highContrast ? "#FFE600" : "#F5C842"
    readonly property color baitInk: "#1B1C20"
    readonly property color party: device.highContrast ? "#000000" : "#5B2A86"
    readonly property color key: device.highContrast ? "#000000" : "#23262B"
}
