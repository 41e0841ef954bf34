pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A message. Holding it (on a laptop: clicking it; with keys: Enter or Space) shows what can be done with it.
Item {
    id: bubble

    required property DeviceScale device
    required property ChatLook look
    required property string key
    required property string kind
    required property bool mine
    required property string who
    required property bool forwarded
    required property string answered_who
    required property string answered_text
    required property string before
    required property string link
    required property string after
    required property string picture
    required property string length
    required property string says
    required property bool gone
    required property bool large
    required property string time
    required property string ticks
    required property string spoken
    property bool menus: true
    readonly property bool line: kind === "line"
    readonly property bool holdable: menus && !line && !gone && kind !== "call"
    readonly property string place: holdable ? "message/" + key : ""
    readonly property real most: line ? width - 24 * device.unit : width - 48 * device.unit
    signal clicked
    signal played
    signal pictured
    signal followed

    function hold(): void {
        device.activated(place, "hold");
        clicked();
    }

    implicitHeight: box.height + 6 * device.unit
    activeFocusOnTab: holdable
    Accessible.role: holdable ? Accessible.Button : Accessible.StaticText
    Accessible.name: spoken
    Accessible.focusable: holdable
    Accessible.onPressAction: if (holdable) hold()
    Keys.onReturnPressed: if (holdable) hold()
    Keys.onEnterPressed: if (holdable) hold()
    Keys.onSpacePressed: if (holdable) hold()

    Rectangle {
        id: box
        x: bubble.line ? (bubble.width - width) / 2 : bubble.mine ? bubble.width - width - 10 * bubble.device.unit : 10 * bubble.device.unit
        width: body.width + 2 * body.x
        height: Math.max(body.height + 2 * body.y, bubble.holdable ? 40 * bubble.device.unit : 0)
        radius: 12 * bubble.device.unit
        color: bubble.line ? bubble.look.line : bubble.mine ? bubble.look.mine : bubble.look.theirs
        border.width: bubble.device.highContrast ? Math.max(1, Math.round(bubble.device.unit)) : 0
        border.color: bubble.mine ? "#FFE600" : "#FFFFFF"

        BubbleBody {
            id: body
            x: 12 * bubble.device.unit
            y: 7 * bubble.device.unit
            bubble: bubble
            device: bubble.device
            look: bubble.look
            most: bubble.most - 2 * x
        }
        DeviceRing {
            device: bubble.device
            radius: box.radius
            shown: bubble.activeFocus && bubble.holdable
        }
    }
    // Below what can be pressed in the bubble itself.
    MouseArea {
        z: -1
        anchors.fill: parent
        enabled: bubble.holdable
        Accessible.ignored: true
        onPressAndHold: bubble.hold()
        onClicked: if (!bubble.device.touch)
            bubble.hold()
    }
    HoverHandler {
        enabled: bubble.holdable && !bubble.device.touch
        cursorShape: Qt.PointingHandCursor
    }
}
