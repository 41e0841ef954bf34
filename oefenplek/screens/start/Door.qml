pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One of the three doors: a drawing with one bold line. It is framed while its name is said. A mouse that is held
// still over it opens it.
ChoiceCard {
    id: root

    required property bool named
    required property Component drawing
    property bool row: false

    door: true
    padding: Theme.spaceS

    contentItem: Item {
        id: face

        readonly property real drawingWidth: root.row ? Math.min(height * 4 / 3, 0.4 * width) : width

        implicitHeight: root.row ? Math.max(Theme.px(20), words.implicitHeight) : Theme.px(30) + words.implicitHeight

        // As large as fits, in the middle of its place.
        Item {
            id: place

            readonly property real zoom: Math.min(width / Math.max(1, drawn.width), height / Math.max(1, drawn.height))

            anchors.left: parent.left
            width: face.drawingWidth
            height: root.row ? parent.height : words.y - Theme.spaceXs

            Loader {
                id: drawn

                x: Math.round((place.width - width * place.zoom) / 2)
                y: Math.round((place.height - height * place.zoom) / 2)
                transformOrigin: Item.TopLeft
                scale: Math.max(0, place.zoom)
                sourceComponent: root.drawing
            }
        }

        PlainText {
            id: words

            anchors.right: parent.right
            width: root.row ? parent.width - face.drawingWidth - Theme.spaceS : parent.width
            y: root.row ? Math.round((parent.height - height) / 2) : parent.height - height
            text: root.text
            size: Theme.body
            strong: true
            leading: 1.2
            readable: false
            horizontalAlignment: root.row ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }

    Dwell {
        anchors.fill: parent
        onHeld: root.clicked()
    }
}
