import QtQuick
import oefenplek.ui.device

// Swiping goes on or back, as at home; two fingers look closer. `before` and `after` are the places of the buttons that
// do the same, empty when there is nothing there.
Item {
    id: swipe

    required property DeviceScale device
    property bool active: true
    property string before: ""
    property string after: ""
    readonly property real far: 40 * device.unit
    signal wentOn
    signal wentBack
    signal spread
    signal pinched

    // To the right (1) or to the left (-1); false when there is nothing there.
    function go(way: int): bool {
        const place = way > 0 ? after : way < 0 ? before : "";
        if (place === "")
            return false;
        device.activated(place, "repeat");
        if (way > 0)
            wentOn();
        else
            wentBack();
        return true;
    }

    DragHandler {
        id: drag
        property real moved: 0
        target: null
        enabled: swipe.active
        yAxis.enabled: false
        onTranslationChanged: if (active)
            moved = activeTranslation.x
        onActiveChanged: {
            if (!active && Math.abs(moved) > swipe.far)
                swipe.go(moved < 0 ? 1 : -1);
            moved = 0;
        }
    }
    PinchHandler {
        property real grown: 1
        target: null
        onScaleChanged: if (active)
            grown = activeScale
        onActiveChanged: {
            if (!active && grown > 1.2)
                swipe.spread();
            else if (!active && grown < 0.85)
                swipe.pinched();
            grown = 1;
        }
    }
}
