import QtQuick
import oefenplek.ui.theme

// A laptop: the screen's edge, and below it the front of the keyboard half with its notch.
Item {
    id: frame

    required property DeviceScale device
    readonly property real edge: Theme.px(4)
    readonly property real deck: Theme.px(9)
    readonly property real overhang: Theme.px(6)
    readonly property color body: device.highContrast ? "#FFFFFF" : "#23262B"

    Rectangle {
        x: frame.overhang
        width: parent.width - 2 * frame.overhang
        height: parent.height - frame.deck
        radius: 4 * Theme.mm
        color: "transparent"
        border.width: frame.edge
        border.color: frame.body
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (frame.edge - height) / 2
        width: 1.4 * Theme.mm
        height: width
        radius: width / 2
        color: frame.device.highContrast ? "#000000" : "#5B626C"
    }
    Rectangle {
        y: parent.height - frame.deck
        width: parent.width
        height: frame.deck - 1.5 * Theme.mm
        radius: 3 * Theme.mm
        color: frame.device.highContrast ? "#000000" : "#B9BFC8"
        border.width: frame.device.highContrast ? 2 : 0
        border.color: "#FFFFFF"
        Rectangle {
            width: parent.width
            height: 2 * Theme.mm
            radius: 1 * Theme.mm
            color: frame.device.highContrast ? "#FFFFFF" : "#9AA1AB"
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 34 * Theme.mm
            height: 3 * Theme.mm
            radius: 1.5 * Theme.mm
            color: frame.device.highContrast ? "#FFFFFF" : "#7C848F"
        }
    }
}
