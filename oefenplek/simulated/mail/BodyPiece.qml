import QtQuick
import oefenplek.ui.device

// A word of a message, or a link: a press follows it, holding it (on a laptop: resting the mouse on it) shows its
// address. With keys: Enter follows, Space shows.
Item {
    id: piece

    required property DeviceScale device
    required property string text
    required property string link
    required property bool glued
    property real most: implicitWidth // the width of the line
    readonly property bool isLink: link !== ""
    readonly property string place: isLink ? "link/" + link : ""
    readonly property bool holdable: isLink
    signal clicked
    signal held

    function press(): void {
        device.activated(place, "tap");
        clicked();
    }
    function hold(): void {
        device.activated(place, "hold");
        held();
    }

    implicitWidth: isLink ? Math.max(device.minTarget, words.implicitWidth) : words.implicitWidth
    width: Math.min(implicitWidth, most)
    height: isLink ? Math.max(device.minTarget, words.height) : words.height
    activeFocusOnTab: isLink
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.ignored: !isLink
    Accessible.focusable: isLink
    Accessible.onPressAction: press()
    Accessible.onToggleAction: hold()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: hold()

    DeviceText {
        id: words
        device: piece.device
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        text: piece.text
        wrapMode: Text.Wrap
        color: piece.isLink ? piece.device.accent : piece.device.ink
        font.underline: piece.isLink
        Accessible.ignored: piece.isLink
    }
    DeviceRing {
        device: piece.device
        shown: piece.isLink && piece.activeFocus
    }
    MouseArea {
        anchors.fill: parent
        enabled: piece.isLink
        Accessible.ignored: true
        onClicked: piece.press()
        onPressAndHold: piece.hold()
    }
    HoverHandler {
        enabled: piece.isLink && !piece.device.touch
        cursorShape: Qt.PointingHandCursor
        onHoveredChanged: if (hovered)
            piece.held()
    }
}
