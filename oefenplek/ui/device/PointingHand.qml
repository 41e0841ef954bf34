import QtQuick
import oefenplek.ui.theme

// A hand that points at a ring from the side where there is most room: beside it, never on it.
Item {
    id: hand

    required property rect ring
    required property size space
    property real slid: 0 // 1 at the start of its way, 0 at rest
    readonly property real wanted: 26 * Theme.mm
    readonly property real below: space.height - ring.y - ring.height
    readonly property real rightOf: space.width - ring.x - ring.width
    readonly property string side: below >= wanted ? "below" : rightOf >= wanted ? "right" : ring.x >= wanted ? "left" : ring.y >= wanted ? "above" : below >= ring.y ? "below" : "above"
    readonly property real room: side === "below" ? below : side === "right" ? rightOf : side === "left" ? ring.x : ring.y
    readonly property real long: Math.max(8 * Theme.mm, Math.min(wanted, room - Theme.mm))
    readonly property real wide: long * 110 / 150
    readonly property real fingertip: 45 / 110 * wide
    readonly property real away: Theme.mm + slid * 30 * Theme.mm
    readonly property real middle: Math.max(0, Math.min(space.width, ring.x + ring.width / 2))
    readonly property real centre: ring.y + ring.height / 2

    // The fingertip's place; the picture turns around it.
    x: side === "right" ? ring.x + ring.width + away : side === "left" ? ring.x - away : middle
    y: side === "below" ? ring.y + ring.height + away : side === "above" ? ring.y - away : centre
    rotation: side === "right" ? -90 : side === "left" ? 90 : side === "above" ? 180 : 0

    Image {
        x: -hand.fingertip
        width: hand.wide
        height: hand.long
        source: Theme.illustrations + "../pictures/hand.svg"
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        Accessible.ignored: true
    }
}
