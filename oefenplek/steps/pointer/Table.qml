pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.steps.pointer

// A table with one thing to hit; where something is dragged, also the box it goes to.
Item {
    id: root

    required property PointerViewModel viewModel
    required property Hand hand
    readonly property bool dragged: viewModel.goalName !== ""
    readonly property real side: Math.min(Math.max(Theme.minTarget, Theme.px(viewModel.size)), height, dragged ? 0.4 * width : width)
    readonly property real spareWidth: (dragged ? 0.5 * width : width) - target.width
    // Where the list of the right button opens.
    readonly property point middle: Qt.point(target.x + 0.7 * target.width, target.y + 0.7 * target.height)
    readonly property real spareHeight: height - target.height

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Target {
        id: box

        visible: root.dragged
        place: "goal"
        name: root.viewModel.goalName
        iconName: root.viewModel.goalIcon
        side: Math.min(Math.max(root.side, Theme.px(24)), root.height, 0.45 * root.width)
        empty: true
        lit: root.viewModel.taken
        done: root.viewModel.done
        x: root.width - width
        y: Math.round((root.height - height) / 2)
        onClicked: root.viewModel.pressByKey("goal")
    }

    Target {
        id: target

        place: "target"
        name: root.viewModel.name
        iconName: root.viewModel.iconName
        side: root.side
        visible: !root.viewModel.done || !root.dragged
        touched: root.hand.down
        lit: root.viewModel.taken || root.viewModel.clicked
        done: root.viewModel.done
        x: Math.round(root.viewModel.spot.x * root.spareWidth + (root.dragged ? root.hand.carried.x : 0))
        y: Math.round(root.viewModel.spot.y * root.spareHeight + (root.dragged ? root.hand.carried.y : 0))
        onClicked: root.viewModel.pressByKey("target")
    }
}
