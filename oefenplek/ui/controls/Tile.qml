pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A card that is picked up and laid down elsewhere: by pressing it and then the place, by keys, or by dragging it.
// Whoever uses it decides what is held; it shows that, and follows a drag until it is let go.
ChoiceCard {
    id: root

    // What a screen reader says of it, such as its place and its words.
    required property string name
    property bool held: false
    property bool lit: false
    // Is it, or another one like it, in somebody's hand? Then Escape lays it back.
    property bool carrying: false
    property bool draggable: true
    readonly property int forward: LayoutMirroring.enabled ? -1 : 1
    readonly property alias dragged: hand.active

    // The arrow keys ask to move: across in the reading direction, down.
    signal moved(int across, int down)
    signal lifted
    // Let go at a point of the scene.
    signal dropped(point at)
    signal putBack

    implicitHeight: Math.max(Theme.minTarget, implicitContentHeight + topPadding + bottomPadding)
    size: Theme.label
    selected: held
    strong: door
    steady: true
    answerIcon: held ? "hand-extended" : tone === "care" ? "lightbulb-on-outline" : "check-circle"
    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    Accessible.name: held ? qsTr("%1, opgepakt").arg(name) : name
    z: hand.active ? 2 : 0

    Keys.onUpPressed: root.moved(0, -1)
    Keys.onDownPressed: root.moved(0, 1)
    Keys.onLeftPressed: root.moved(-root.forward, 0)
    Keys.onRightPressed: root.moved(root.forward, 0)
    Keys.onEscapePressed: event => {
        event.accepted = root.carrying;
        if (root.carrying)
            root.putBack();
    }

    transform: Translate {
        // Where the hand has it, or where it still comes from (`from`).
        x: hand.active ? hand.activeTranslation.x : 0
        y: hand.active ? hand.activeTranslation.y : slide.offset
    }

    DragHandler {
        id: hand

        target: null
        enabled: root.draggable && root.enabled
        onActiveChanged: if (active) root.lifted(); else root.dropped(centroid.scenePosition)
    }

    // It slides to its place from so far away; on a calm screen it just lies there.
    function comeFrom(distance: real): void {
        if (Theme.duration === 0 || hand.active)
            return;
        slide.from = distance;
        slide.restart();
    }

    NumberAnimation {
        id: slide

        property real offset: 0

        target: slide
        property: "offset"
        to: 0
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }

    // A row has this sign at its end.
    Icon {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.spaceXs
        visible: root.door && root.marked
        name: root.answerIcon
        color: root.toneInk
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }
}
