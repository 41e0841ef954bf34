import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// One tick: sent. Two: it reached the other phone. Two in colour: read.
Item {
    id: ticks

    required property DeviceScale device
    required property ChatLook look
    property string reached: ""

    implicitWidth: sign.implicitWidth
    implicitHeight: sign.implicitHeight
    Accessible.ignored: true
    Icon {
        id: sign
        name: ticks.reached === "sent" ? "check" : "check-all"
        size: 20 * ticks.device.unit
        color: ticks.reached === "read" ? ticks.look.read : ticks.device.quietInk
    }
}
