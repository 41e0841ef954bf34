import QtQuick
import oefenplek.ui.device

// The colours of the device's own screens.
QtObject {
    required property DeviceScale device
    readonly property color sky: device.highContrast ? "#000000" : device.dark ? "#1B2430" : "#DFE9F3"
    readonly property color hill: device.highContrast ? "#000000" : device.dark ? "#20352B" : "#C4DCCB"
    readonly property color nearHill: device.highContrast ? "#000000" : device.dark ? "#1A2C23" : "#A9CDB6"
    readonly property color glass: device.highContrast ? "#000000" : device.dark ? "#23272E" : "#F7F9FC"
    readonly property color bar: device.highContrast ? "#000000" : device.dark ? "#16191D" : "#FFFFFF"
    readonly property color veil: device.highContrast ? "#000000" : device.dark ? "#0D1014" : "#C5CFDA"
}
