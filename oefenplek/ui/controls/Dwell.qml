pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// For who cannot click yet: a mouse held still here for three seconds fills a ring and then counts as a click.
//
// It begins only after the mouse moved here: a mouse that somebody left lying opens nothing.
Item {
    id: root

    readonly property int steps: 12
    readonly property real tremble: Theme.px(4)
    property point rest: Qt.point(-1, -1)
    property int filled: 0
    signal held

    function moved(to: point): void {
        if (rest.x >= 0 && Math.hypot(to.x - rest.x, to.y - rest.y) < tremble)
            return;
        const first = rest.x < 0;
        rest = to;
        filled = 0;
        if (!first)
            pace.restart();
    }

    HoverHandler {
        id: hover

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onPointChanged: {
            if (hover.hovered)
                root.moved(hover.point.position);
        }
        onHoveredChanged: {
            if (hover.hovered)
                return;
            pace.stop();
            root.filled = 0;
            root.rest = Qt.point(-1, -1);
        }
    }

    Timer {
        id: pace

        interval: 3000 / root.steps
        repeat: true
        onTriggered: {
            root.filled += 1;
            if (root.filled < root.steps)
                return;
            stop();
            root.filled = 0;
            root.held();
        }
    }

    Loader {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceXs
        active: root.filled > 1
        sourceComponent: Dial {
            steps: root.steps
            filled: root.filled
        }
    }
}
