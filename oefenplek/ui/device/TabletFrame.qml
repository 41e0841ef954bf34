import QtQuick
import oefenplek.ui.theme

// A tablet: an even frame with a camera in the middle of its upper side.
Item {
    id: frame

    required property DeviceScale device
    readonly property real edge: Theme.px(6)

    Rectangle {
        anchors.fill: parent
        radius: 10 * Theme.mm
        color: "transparent"
        border.width: frame.edge
        border.color: frame.device.highContrast ? "#FFFFFF" : "#23262B"
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (frame.edge - height) / 2
        width: 1.8 * Theme.mm
        height: width
        radius: width / 2
        color: frame.device.highContrast ? "#000000" : "#5B626C"
    }
}
