pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The part of a simulated app that scrolls: finger, wheel, Page Up and Page Down; a bar shows there is more.
Flickable {
    id: scroll

    required property DeviceScale device
    property real bottomRoom: 0 // space for a floating button over the last row
    readonly property bool scrolls: contentHeight > height + 1
    readonly property Item focused: Window.activeFocusItem
    readonly property TextEdit writing: focused as TextEdit
    readonly property int fresh: device.fresh
    default property alias content: column.data

    // Bring an item inside this area into view; of a text that is being written, the line with the cursor.
    function reveal(item: Item): void {
        show(item, 0, item.height, 12 * device.unit);
        if (item === writing)
            follow();
    }

    function follow(): void {
        if (writing && inside(writing))
            show(writing, writing.cursorRectangle.y, writing.cursorRectangle.height, 4 * device.unit);
    }

    function show(item: Item, from: real, length: real, room: real): void {
        const top = item.mapToItem(contentItem, 0, from).y;
        if (top - room < contentY)
            contentY = Math.max(0, top - room);
        else if (top + length + room > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), Math.min(top - room, top + length + room - height));
    }

    function inside(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === contentItem)
                return true;
        return false;
    }

    function page(direction: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + direction * height * 0.85));
    }

    clip: true
    onFreshChanged: contentY = 0
    contentWidth: width
    contentHeight: column.implicitHeight + bottomRoom
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: device.touch ? Qt.LeftButton : Qt.NoButton
    onFocusedChanged: if (focused && inside(focused))
        reveal(focused)
    onHeightChanged: if (focused && inside(focused))
        reveal(focused)
    Keys.onPressed: event => {
        if (!scrolls || (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp))
            return;
        page(event.key === Qt.Key_PageDown ? 1 : -1);
        event.accepted = true;
    }

    Column {
        id: column
        width: scroll.width
    }

    // A text grows past its place while somebody writes it.
    Connections {
        target: scroll.writing

        function onCursorRectangleChanged(): void {
            Qt.callLater(scroll.follow);
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar
        visible: scroll.scrolls
        implicitWidth: (scroll.device.touch ? 6 : 16) * scroll.device.unit
        padding: 1
        minimumSize: 0.08
        interactive: !scroll.device.touch
        Accessible.ignored: true
        contentItem: Rectangle {
            radius: width / 2
            color: scroll.device.edge
            opacity: bar.pressed ? 1 : 0.7
        }
    }
}
