pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.pointer

// One photo at a time: it moves with a finger that sweeps it, and grows between two fingers.
Item {
    id: root

    required property PointerViewModel viewModel
    required property Hand hand
    readonly property bool swept: viewModel.skill === "swipe"
    readonly property var photo: viewModel.photos[viewModel.round % viewModel.photos.length]
    readonly property real grown: Math.max(0.5, Math.min(3, viewModel.zoom * hand.stretched))

    clip: true

    IconButton {
        id: card

        place: "photo"
        width: Math.min(parent.width, 1.4 * parent.height)
        height: parent.height
        x: Math.round((parent.width - width) / 2 + (root.swept ? root.hand.carried.x : 0))
        padding: 0
        text: root.photo.alt
        clip: true
        Accessible.checkable: false
        onClicked: root.viewModel.pressByKey("photo")

        contentItem: Item {
            Picture {
                anchors.centerIn: parent
                width: card.width
                height: card.height
                source: root.photo.source
                photo: true
                scale: root.grown
                readable: false
            }
        }

        background: Rectangle {
            color: Theme.tint
            radius: Theme.radiusCard
            border.width: Theme.lineWidth
            border.color: Theme.edge
        }
    }
}
