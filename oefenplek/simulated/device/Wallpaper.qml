import QtQuick
import oefenplek.ui.device

// What stands behind the icons: a sky and two hills.
Rectangle {
    id: paper

    required property DeviceScale device

    color: look.sky
    clip: true

    DeviceLook {
        id: look
        device: paper.device
    }
    Rectangle {
        width: Math.max(parent.width, parent.height) * 1.6
        height: width
        radius: width / 2
        x: -width * 0.35
        y: parent.height * 0.66
        color: look.hill
    }
    Rectangle {
        width: Math.max(parent.width, parent.height) * 1.8
        height: width
        radius: width / 2
        x: parent.width * 0.1
        y: parent.height * 0.78
        color: look.nearHill
    }
}
