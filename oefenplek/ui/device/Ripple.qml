import QtQuick
import oefenplek.ui.theme

// A tap, shown: a circle that grows once and goes; with a calm screen it only stands there for a moment.
Item {
    id: ripple

    readonly property bool running: grow.running || stand.running

    function start(): void {
        if (Theme.duration > 0)
            grow.restart();
        else
            stand.restart();
    }

    Rectangle {
        id: circle
        visible: ripple.running
        property real grown: 1
        width: (6 + 12 * grown) * Theme.mm
        height: width
        x: -width / 2
        y: -height / 2
        radius: width / 2
        color: "transparent"
        border.width: Math.max(1, Math.round(0.6 * Theme.mm))
        border.color: Theme.highContrast ? "#FFFFFF" : Theme.ink
        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            radius: width / 2
            color: "transparent"
            border.width: Math.max(2, Math.round(1.2 * Theme.mm))
            border.color: Theme.accent
        }
    }
    NumberAnimation {
        id: grow
        target: circle
        property: "grown"
        from: 0
        to: 1
        duration: Theme.duration
    }
    Timer {
        id: stand
        interval: 600
    }
}
