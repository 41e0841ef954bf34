pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A list of very many lines, of which only those in view are made. What is put in it stands above the first line and
// scrolls along. Tab stops once, at the line where one is; arrow keys, Page Up and Down, Home and End go from there.
// A delegate fills `ListView.view.width`, and takes `activeFocusOnTab: ListView.isCurrentItem || activeFocus`.
FocusScope {
    id: root

    default property alias above: head.data
    property alias model: list.model
    property alias delegate: list.delegate
    property alias spacing: list.spacing
    property alias currentIndex: list.currentIndex
    readonly property alias count: list.count
    readonly property alias currentItem: list.currentItem
    // Where the lines are beside the bar, for what stands above the list.
    readonly property alias linesX: list.x
    readonly property alias linesWidth: list.width
    // About how high a line is; so many fit on a page.
    property real lineHeight: Theme.px(24)
    property string name: ""

    // Put the keyboard on a line.
    function walk(to: int): void {
        list.moved = true;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, to));
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    // Begin at this line: it is where Tab stops, and in view.
    function begin(at: int): void {
        list.currentIndex = at;
        list.moved = at > 0;
        if (at > 0)
            list.positionViewAtIndex(at, ListView.Center);
        else
            list.positionViewAtBeginning();
    }

    clip: true

    ListView {
        id: list

        readonly property bool over: contentHeight > height + 1
        property bool longer: false
        // Was it scrolled? Until then it stays at its beginning, whatever is put above it.
        property bool moved: false

        function page(direction: int): void {
            list.moved = true;
            const end = list.originY + Math.max(0, list.contentHeight - list.height);
            list.contentY = Math.max(list.originY, Math.min(end, list.contentY + direction * list.height * 0.8));
        }

        // Asked after each change, as `Scroll` does: the bar makes the lines narrower.
        function judge(): void {
            list.longer = list.over;
        }

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: bar.left
        focus: true
        LayoutMirroring.enabled: bar.leftHand
        spacing: Theme.px(3)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.px(60)
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: root.name
        onOverChanged: Qt.callLater(list.judge)
        onMovementStarted: moved = true

        header: Item {
            width: ListView.view.width
            height: head.height
            onHeightChanged: if (!list.moved) Qt.callLater(list.positionViewAtBeginning)
        }

        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(list.height / root.lineHeight));
            const to = {
                [Qt.Key_Down]: list.currentIndex + 1, [Qt.Key_Up]: list.currentIndex - 1,
                [Qt.Key_PageDown]: list.currentIndex + page, [Qt.Key_PageUp]: list.currentIndex - page,
                [Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1
            }[event.key];
            if (to === undefined || list.count === 0)
                return;
            root.walk(to);
            event.accepted = true;
        }
    }

    // It lies on the list's first place and goes along when the list is scrolled.
    FocusScope {
        id: head

        x: list.x
        y: list.originY - list.contentY
        width: list.width
        height: childrenRect.height
        onActiveFocusChanged: {
            if (activeFocus)
                list.positionViewAtBeginning();
        }
        Keys.onDownPressed: event => {
            event.accepted = list.count > 0;
            if (event.accepted)
                root.walk(list.currentIndex);
        }
    }

    Loader {
        id: bar

        readonly property bool leftHand: LayoutMirroring.enabled || Theme.leftHanded

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        LayoutMirroring.enabled: root.LayoutMirroring.enabled || Theme.leftHanded
        width: active ? Theme.minTarget + Theme.spaceXs : 0
        active: list.longer

        sourceComponent: Item {
            ScrollBar {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                width: Theme.minTarget
                at: list.contentY - list.originY
                whole: list.contentHeight
                shown: list.height
                onPaged: direction => list.page(direction)
            }
        }
    }
}
