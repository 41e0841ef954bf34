pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// Content that may be longer than its place. Only then a bar appears at the side, with a button for up and one for
// down: nobody has to drag. What gets the focus is brought into view.
Item {
    id: root

    default property alias content: holder.data
    property alias contentY: flick.contentY
    // Room around the content, so that a focus frame is not cut off.
    property real margin: Theme.spaceXs
    property string place: ""
    readonly property alias longer: judge.longer
    readonly property real contentHeight: holder.height + 2 * margin
    readonly property Item focused: Window.activeFocusItem
    // The bar is at the hand that presses.
    readonly property bool barLeft: LayoutMirroring.enabled || Theme.leftHanded
    readonly property TextEdit writing: focused as TextEdit

    implicitWidth: Theme.px(100)
    implicitHeight: contentHeight
    onFocusedChanged: Qt.callLater(reveal)
    onContentHeightChanged: Qt.callLater(judge.ask)
    onHeightChanged: {
        Qt.callLater(judge.ask);
        // The keyboard on the screen came over the field that somebody just pressed.
        if (Theme.keyboardHeight > 0)
            Qt.callLater(reveal);
    }
    Component.onCompleted: judge.ask()

    // Asked a moment later; what lay over the screen may be gone by then.
    function reveal(): void {
        if (root.focused && root.Window.window)
            root.bringIntoView(root.focused);
    }

    // Show an item of the content whole, or from its top when it is higher than the place: a hint that just appeared.
    // Of a text that is being written, the line with the cursor.
    function bringIntoView(item: Item): void {
        root.bringPart(item, 0, item.height);
        if (item === root.writing)
            root.follow();
    }

    function follow(): void {
        if (root.writing && root.Window.window)
            root.bringPart(root.writing, root.writing.cursorRectangle.y, root.writing.cursorRectangle.height);
    }

    function bringPart(item: Item, from: real, length: real): void {
        let at = item;
        while (at && at !== holder)
            at = at.parent;
        if (at !== holder)
            return;
        const top = item.mapToItem(holder, 0, from).y + root.margin;
        const bottom = top + length;
        if (top - root.margin < flick.contentY)
            root.scrollTo(top - root.margin);
        else if (bottom + root.margin > flick.contentY + flick.height)
            root.scrollTo(Math.min(top - root.margin, bottom + root.margin - flick.height));
    }

    function scrollTo(y: real): void {
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }

    function page(direction: int): void {
        root.scrollTo(flick.contentY + direction * flick.height * 0.8);
    }

    // A text grows past its place while somebody writes it.
    Connections {
        target: root.writing

        function onCursorRectangleChanged(): void {
            Qt.callLater(root.follow);
        }
    }

    // Showing the bar makes the content narrower, which changes its height, which decides about the bar. So this is
    // asked after each change and not bound; what keeps turning (a picture that grows with its width) keeps its bar.
    QtObject {
        id: judge

        property bool longer: false
        property int turns: 0
        property real stuckAt: -1
        property real turnedAt: 0

        function ask(): void {
            const over = root.contentHeight > root.height + 1;
            if (over === longer || root.height <= 0)
                return;
            if (!over && turns > 5 && (stuckAt < 0 || stuckAt === root.contentHeight)) {
                stuckAt = root.contentHeight;
                return;
            }
            const now = Date.now();
            turns = stuckAt < 0 && now - turnedAt < 300 ? turns + 1 : 0;
            turnedAt = now;
            stuckAt = -1;
            longer = over;
            if (!over)
                flick.contentY = 0;
        }
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.page(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = root.longer;
        }
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: root.longer ? bar.left : parent.right
        LayoutMirroring.enabled: root.barLeft
        contentWidth: width
        contentHeight: root.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.longer
        clip: true

        Item {
            id: holder

            x: root.margin
            y: root.margin
            width: flick.width - 2 * root.margin
            height: childrenRect.height
        }
    }

    Loader {
        id: bar

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        LayoutMirroring.enabled: root.barLeft
        width: Theme.minTarget
        active: root.longer

        sourceComponent: ScrollBar {
            at: flick.contentY
            whole: flick.contentHeight
            shown: flick.height
            onPaged: direction => root.page(direction)
        }
    }
}
