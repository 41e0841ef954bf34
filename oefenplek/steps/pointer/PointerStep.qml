pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.pointer

// The stage: a table with something to hit, a long list or photos; over it the hand that measures. Below it how far
// one is, and the button for who wants it another way.
Item {
    id: root

    required property PointerViewModel viewModel
    readonly property bool asked: viewModel.ways.length > 0
    readonly property bool listed: viewModel.rows.length > 0
    readonly property bool pictured: !listed && viewModel.photos.length > 0
    // Pressing twice is meant here: nothing keeps the second press away.
    readonly property bool repeats: true
    // Also for the left hand, whose second button presses elsewhere: here it is the right one.
    readonly property bool rightMeant: viewModel.skill === "right"
    // About so much a hand needs that learns to move.
    readonly property real leastHeight: Theme.px(50) + under
    // With large letters in a low window what stands below the table stands beside it.
    readonly property bool low: Theme.textScale > 1.1 && Window.height > 0 && Window.height < Theme.px(165) && Window.width > Window.height
    readonly property real under: low ? 0 : other.implicitHeight + Theme.spaceXs
    readonly property real room: height - under
    // Between two clicks, and while something is held, nothing may move away under the hand: what is said above the
    // stage comes and goes, and the stage with it.
    readonly property bool held: viewModel.clicked || hand.down
    property real kept: 0

    function settle(): void {
        if (!held)
            kept = room;
    }

    onRoomChanged: settle()
    onHeldChanged: settle()

    Rectangle {
        id: ground

        anchors.left: parent.left
        y: root.height - root.under - height
        width: parent.width - (root.low ? foot.width + Theme.spaceXs : 0)
        height: root.kept
        visible: !root.asked
        radius: Theme.radiusCard
        color: Theme.sheet
        border.width: Theme.lineWidth
        border.color: Theme.edge
        clip: true

        Loader {
            id: drawing

            anchors.fill: parent
            anchors.margins: Theme.spaceXs
            sourceComponent: root.listed ? list : root.pictured ? photos : table
        }

        Hand {
            id: hand

            anchors.fill: parent
            visible: !root.viewModel.done
        }

        // It opens at the arrow, as at home.
        Lists {
            id: menu

            property point opened: Qt.point(0, 0)
            readonly property bool leftward: x + width / 2 < ground.width / 2

            visible: root.viewModel.menu
            x: Math.max(0, Math.min(ground.width - width - Theme.spaceXs, opened.x))
            y: Math.max(Theme.spaceXs, Math.min(ground.height - height - Theme.spaceXs, opened.y))
            onVisibleChanged: if (visible) opened = root.viewModel.skill === "right" ? (drawing.item as Table).middle : hand.at
        }

        // Beside it, where nothing stands in the way.
        Item {
            property string place: "outside"

            visible: root.viewModel.menu
            width: Theme.minTarget
            height: Theme.minTarget
            x: menu.leftward ? ground.width - width - Theme.spaceS : Theme.spaceS
            y: Theme.spaceS
        }
    }

    Component {
        id: table

        Table {
            viewModel: root.viewModel
            hand: hand
        }
    }

    Component {
        id: list

        LongList {
            viewModel: root.viewModel
            hand: hand
        }
    }

    Component {
        id: photos

        Photos {
            viewModel: root.viewModel
            hand: hand
        }
    }

    WaysOut {
        anchors.fill: parent
        visible: root.asked
        viewModel: root.viewModel
        low: root.low
    }

    Item {
        id: foot

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.low ? Math.max(Theme.px(32), 6 * Theme.label) : parent.width
        height: root.low ? parent.height : other.implicitHeight
        visible: !root.asked

        Progress {
            id: progress

            anchors.left: parent.left
            y: root.low ? 0 : Math.round((parent.height - height) / 2)
            width: root.low ? parent.width : wanted
            count: root.viewModel.rounds
            reached: root.viewModel.round
        }

        ActionButton {
            id: other

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.min(implicitWidth, parent.width - (root.low ? 0 : progress.width + Theme.spaceS))
            visible: !root.viewModel.done
            look: "quiet"
            iconName: "help-circle"
            text: qsTr("Lukt het niet?")
            place: "button/other"
            onClicked: root.viewModel.ask()
        }
    }

    Component.onCompleted: {
        settle();
        viewModel.takeHand(hand);
    }
}
