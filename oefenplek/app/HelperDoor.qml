pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.controls as Kit
import oefenplek.ui.device

// The door for whoever sits beside: the bottom left corner held for two seconds (or F9). Beside a lesson the strip lies
// where it hides least, within a calm green frame; the screen below it stays as it is. Elsewhere it leads to the PIN.
Item {
    id: root

    required property AppViewModel viewModel
    required property AppHost host
    // Nothing lies over the screen.
    required property bool open
    readonly property bool strip: viewModel.aside !== null
    readonly property bool apart: strip && viewModel.asideScreen >= 0
    readonly property Kit.Screen screen: host.app as Kit.Screen
    readonly property rect stands: screen?.helperPlace ?? Qt.rect(0, 0, 0, 0)
    // Where the keyboard was before the strip opened, and whether that was seen.
    property var before: null
    property bool beforeSeen: false
    property bool keyed: false

    visible: open

    // By its key: then the keyboard goes along.
    function ask(): void {
        keyed = true;
        viewModel.askHelper();
    }

    function remember(): void {
        before = Window.activeFocusItem;
        beforeSeen = before?.visualFocus ?? false;
    }

    function putBack(): void {
        (before ?? host.app)?.forceActiveFocus(beforeSeen ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function isBelow(item: var): bool {
        while (item && item !== host)
            item = item.parent;
        return item === host;
    }

    // The strip leaves the keyboard where it is, with its ring and its caret, unless it was asked for by key. What goes
    // with the strip comes back to where it was, as it was.
    onStripChanged: {
        if (strip && keyed && !apart)
            remember();
        else if (!strip && !isBelow(Window.activeFocusItem))
            putBack();
    }

    Item {
        id: corner

        y: parent.height - height
        width: Theme.px(20)
        height: Theme.px(20)

        PointHandler {
            id: hand

            acceptedButtons: Qt.LeftButton
            enabled: !root.strip
            onActiveChanged: {
                if (hand.active)
                    root.remember();
                ring.begin(hand.active);
            }
            onPointChanged: {
                if (hand.active && !corner.contains(hand.point.position))
                    ring.begin(false);
            }
        }

        Dial {
            id: ring

            function begin(held: bool): void {
                filled = 0;
                pace.running = held;
            }

            anchors.centerIn: parent
            visible: filled >= 2
            steps: 8
            filled: 0
        }

        Timer {
            id: pace

            interval: 2000 / ring.steps
            repeat: true
            onTriggered: {
                ring.filled += 1;
                if (ring.filled < ring.steps)
                    return;
                ring.begin(false);
                // The button below the finger is let go without being pressed.
                root.host.enabled = false;
                root.host.enabled = true;
                root.putBack();
                root.keyed = false;
                root.viewModel.askHelper();
            }
        }
    }

    Loader {
        x: root.stands.x
        y: root.stands.y
        width: root.stands.width
        height: root.stands.height
        active: root.strip && !root.apart

        sourceComponent: AppHost {
            uri: "oefenplek.screens.helper"
            component: "HelperStrip"
            viewModel: root.viewModel.aside
            onAppChanged: if (root.keyed) app?.forceActiveFocus()
            onErrorChanged: if (error !== "") console.error(error)
        }
    }

    Loader {
        active: root.apart

        sourceComponent: HelperWindow {
            viewModel: root.viewModel
            mirrored: root.LayoutMirroring.enabled
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.strip
        color: "transparent"
        border.width: Theme.px(2)
        border.color: Theme.good
    }
}
