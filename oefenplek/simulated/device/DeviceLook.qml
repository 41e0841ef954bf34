import QtQuick
import oefenplek.ui.device

// The colours of the device's own screens.
QtObject {
    required property DeviceScale device
    readonly property color sky: device.highContrast ? "#000000" : "#DFE9F3"
    readonly property color hill: device.highContrast ? "#000000" : "#C4DCCB"
    readonly property color nearHill: device.highContrast ? "#000000" : "#A9CDB6"
    readonly property color glass: device.highContrast ? "#000000" : "#F7F9FC"
    readonly property color bar: device.highContrast ? "#000000" : "#FFFFFF"
    readonly property color veil: device.highContrast ? "#000000" : "#C5CFDA"
}
