import QtQuick

// The keyboard's mark inside a device: drawn around what has the focus.
Rectangle {
    required property DeviceScale device
    property bool shown: false

    visible: shown
    anchors.fill: parent
    anchors.margins: -border.width
    color: "transparent"
    radius: 8 * device.unit
    border.width: Math.max(2, Math.round(3 * device.unit))
    border.color: device.accent
}
