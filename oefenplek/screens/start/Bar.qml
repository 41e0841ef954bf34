pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One of the flat bars below the doors. It is framed while its name is said. A drawing of its own takes the place of
// the icon.
ChoiceCard {
    id: root

    property bool named: false
    property Component drawing: null

    readonly property real drawingWidth: Theme.px(16)
    readonly property real indent: drawing === null ? Theme.spaceS : drawingWidth + 2 * Theme.spaceXs + Theme.spaceS / 2

    leftPadding: mirrored ? Theme.spaceS : indent
    rightPadding: mirrored ? indent : Theme.spaceS
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs

    Loader {
        id: drawn

        readonly property real zoom: root.drawingWidth / Math.max(1, width)

        active: root.drawing !== null
        sourceComponent: root.drawing
        transformOrigin: Item.TopLeft
        scale: zoom
        x: root.mirrored ? root.width - Theme.spaceS - root.drawingWidth : Theme.spaceS
        y: Math.round((root.height - height * zoom) / 2)
    }

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
