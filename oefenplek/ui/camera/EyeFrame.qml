pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// What the camera sees, in a dark frame. `eye` is the camera while it looks; none: nothing is shown.
Loader {
    id: root

    required property QtObject eye
    // The height there is.
    property real room: 0

    active: root.eye !== null
    visible: active
    width: Math.min(parent?.width ?? 0, Theme.px(160))
    height: active ? Math.round(Math.min(0.75 * width, Math.max(Theme.px(50), root.room))) : 0

    sourceComponent: Rectangle {
        color: Theme.ink
        radius: Theme.radiusCard

        EyeView {
            id: view

            anchors.fill: parent
            anchors.margins: Theme.lineWidth
            Component.onCompleted: view.follow(root.eye)
        }
    }
}
