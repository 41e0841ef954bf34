pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme

// Shows where: marks a place and darkens the rest, or lets a hand point at it. Lies over everything, takes no input.
Item {
    id: guide

    property Item stage: null // where the place is looked for
    property string place: ""
    property string look: "" // "", mark or hand
    property bool dims: true // darken the rest
    readonly property bool shown: look !== "" && follower.found
    readonly property bool found: follower.found
    readonly property string hidden: follower.hidden
    // The place in the guide's own pixels.
    readonly property rect target: width + height >= 0 && follower.found ? mapFromItem(null, follower.rect) : Qt.rect(0, 0, 0, 0)
    readonly property real gap: 1.2 * Theme.mm
    // On whole pixels, so that the dark parts neither overlap nor leave a line between them.
    readonly property rect ring: {
        const left = Math.floor(target.x - gap - edge), top = Math.floor(target.y - gap - edge);
        return Qt.rect(left, top, Math.ceil(target.x + target.width + gap + edge) - left, Math.ceil(target.y + target.height + gap + edge) - top);
    }
    readonly property rect hole: Qt.rect(ring.x + edge - 1, ring.y + edge - 1, ring.width - 2 * edge + 2, ring.height - 2 * edge + 2)
    readonly property real edge: Math.round(1.6 * Theme.mm)
    readonly property Item hand: pointer
    readonly property bool tapping: ripple.running

    // Bring the place into view.
    function reveal(): void {
        follower.reveal();
    }

    // Show a tap on the place.
    function tap(): void {
        ripple.start();
    }

    onStageChanged: follower.follow(stage, place)
    onPlaceChanged: follower.follow(stage, place)
    Component.onCompleted: follower.follow(stage, place)
    onShownChanged: slide.restart()
    onLookChanged: slide.restart()
    enabled: false
    clip: true
    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PlaceFollower {
        id: follower
    }

    // The rest, darkened: above, below, left and right of a hole whose corners lie under the ring's own line.
    Repeater {
        model: guide.shown && guide.dims ? [Qt.rect(0, 0, guide.width, guide.hole.y), Qt.rect(0, guide.hole.y + guide.hole.height, guide.width, guide.height - guide.hole.y - guide.hole.height), Qt.rect(0, guide.hole.y, guide.hole.x, guide.hole.height), Qt.rect(guide.hole.x + guide.hole.width, guide.hole.y, guide.width - guide.hole.x - guide.hole.width, guide.hole.height)] : []
        Rectangle {
            required property rect modelData
            x: modelData.x
            y: modelData.y
            width: Math.max(0, modelData.width)
            height: Math.max(0, modelData.height)
            color: "#59000000"
        }
    }

    Rectangle {
        visible: guide.shown
        x: guide.ring.x
        y: guide.ring.y
        width: guide.ring.width
        height: guide.ring.height
        radius: Theme.radiusButton
        color: "transparent"
        border.width: Math.max(1, Math.round(0.6 * Theme.mm))
        border.color: Theme.highContrast ? "#FFFFFF" : Theme.ink
        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            radius: parent.radius - parent.border.width
            color: "transparent"
            border.width: Math.max(2, Math.round(Theme.mm))
            border.color: Theme.accent
        }
    }

    Ripple {
        id: ripple
        x: guide.target.x + guide.target.width / 2
        y: guide.target.y + guide.target.height / 2
    }

    PointingHand {
        id: pointer
        visible: guide.shown && guide.look === "hand"
        ring: guide.ring
        space: Qt.size(guide.width, guide.height)
        slid: slide.at
    }

    NumberAnimation {
        id: slide
        property real at: 0
        target: slide
        property: "at"
        from: Theme.duration > 0 && guide.look === "hand" ? 1 : 0
        to: 0
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }
}
