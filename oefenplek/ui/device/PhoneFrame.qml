pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme

// A phone of today, drawn over the app: a frame of 3 mm, a camera, and a cut where it goes on below.
Item {
    id: frame

    required property DeviceScale device
    property bool cut: false
    readonly property real edge: Theme.px(3)
    readonly property color body: device.highContrast ? "#FFFFFF" : "#23262B"

    clip: true
    Rectangle {
        width: parent.width
        height: parent.height + (frame.cut ? radius + border.width : 0)
        radius: 10 * Theme.mm
        color: "transparent"
        border.width: frame.edge
        border.color: frame.body
    }
    Rectangle {
        visible: !frame.cut
        anchors.horizontalCenter: parent.horizontalCenter
        y: frame.edge + 1.5 * Theme.mm
        width: 3 * Theme.mm
        height: width
        radius: width / 2
        color: frame.device.highContrast ? "#000000" : frame.body
    }
}
