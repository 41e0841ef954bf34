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

        readonly property real wordsHeight: words.height + (more.active ? more.height : 0)

        implicitHeight: root.row ? Math.max(Theme.px(20), wordsHeight) : Theme.px(30) + wordsHeight

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
            y: root.row ? Math.round((parent.height - face.wordsHeight) / 2) : parent.height - face.wordsHeight
            text: root.text
            size: Theme.body
            strong: true
            leading: 1.2
            readable: false
            horizontalAlignment: root.row ? Text.AlignLeft : Text.AlignHCenter
        }

        // The same in the language that helps.
        Loader {
            id: more

            anchors.right: parent.right
            width: words.width
            y: words.y + words.height
            active: root.detail !== ""

            sourceComponent: PlainText {
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.3
                readable: false
                horizontalAlignment: words.horizontalAlignment
            }
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
