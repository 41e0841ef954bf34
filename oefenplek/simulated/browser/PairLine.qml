import QtQuick
import oefenplek.ui.device

// Two texts on a line: the first at the left, the last at the right, or under it when there is no room.
Rectangle {
    id: line

    required property DeviceScale device
    required property SiteLook look
    property string first: ""
    property string last: ""
    property bool strong: false
    property bool shaded: false
    readonly property real inset: 12 * device.unit
    readonly property bool beside: one.implicitWidth + other.implicitWidth + 3 * inset <= width

    implicitHeight: (beside ? Math.max(one.height, other.height) : one.height + other.height) + 16 * device.unit
    color: shaded ? look.wash : "transparent"
    Accessible.role: Accessible.StaticText
    Accessible.name: first + ": " + last

    DeviceText {
        id: one
        device: line.device
        x: line.inset
        y: 8 * line.device.unit
        width: Math.min(implicitWidth, parent.width - 2 * line.inset)
        text: line.first
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    DeviceText {
        id: other
        device: line.device
        x: parent.width - width - line.inset
        y: one.y + (line.beside ? 0 : one.height)
        width: Math.min(implicitWidth, parent.width - 2 * line.inset)
        text: line.last
        strong: line.strong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
