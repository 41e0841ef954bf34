pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The helper's strip beside a lesson: what just happened, what to say, and pointing without the mouse. Two minutes
// unused it is a tab.
FocusScope {
    id: root

    required property HelperViewModel viewModel
    // Does it stand on a screen of its own? Then nothing lies below it, and it need not make room.
    readonly property bool apart: viewModel.apart
    readonly property bool landing: true
    readonly property bool wide: width > 1.4 * height
    readonly property real margin: Theme.spaceS
    // So little height that the buttons come after what there is to read.
    readonly property bool tight: !wide && height - foot.height - acts.height < Theme.px(50)
    property bool folded: false
    property int patience: 120000
    // "" for what to say now; else one of the pages behind *Meer*.
    property string page: ""
    readonly property bool aside: page !== ""

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Helper")
    Keys.onEscapePressed: viewModel.close()

    // Where it stands is no part of what is practised.
    function tell(): void {
        const part = root.folded ? tab : paper;
        const at = part.mapToItem(null, 0, 0);
        root.viewModel.cover(root.apart ? Qt.rect(0, 0, 0, 0) : Qt.rect(at.x, at.y, part.width, part.height));
    }

    function use(): void {
        rest.restart();
    }

    function fold(away: bool): void {
        const had = root.activeFocus;
        folded = away;
        if (had)
            (away ? tab : foot).forceActiveFocus();
        use();
        Qt.callLater(root.tell);
    }

    function turn(page: string): void {
        root.page = page;
        scroll.scrollTo(0);
        root.use();
    }

    onWidthChanged: Qt.callLater(tell)
    onHeightChanged: Qt.callLater(tell)
    Component.onCompleted: tell()
    onActiveFocusChanged: use()

    Timer {
        id: rest

        interval: root.patience
        running: !root.folded && !root.apart
        onTriggered: root.fold(true)
    }

    Connections {
        target: root.viewModel

        function onChanged(): void {
            root.use();
        }
    }

    Rectangle {
        id: paper

        anchors.fill: parent
        visible: !root.folded
        // Not quite opaque: what lies half below an opaque thing is drawn cut off at its edge, and a slanting line then
        // has other pixels along all of it.
        color: Qt.alpha(Theme.paper, 0.996)
        border.width: Theme.lineWidth
        border.color: Theme.good

        // What lies below is not pressed through it.
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            onPressed: root.use()
            onWheel: wheel => wheel.accepted = true
        }

        Scroll {
            id: scroll

            anchors.top: parent.top
            anchors.bottom: root.tight || root.wide || root.aside ? foot.top : pinned.top
            anchors.left: parent.left
            anchors.margins: root.margin / 2
            width: root.wide ? 0.6 * root.width : parent.width - root.margin

            Column {
                width: parent?.width ?? 0
                spacing: Theme.spaceS

                Page {
                    width: parent.width
                    visible: root.aside
                    viewModel: root.viewModel
                    page: root.page
                    onChosen: page => root.turn(page)
                }

                Reading {
                    visible: !root.aside
                    width: parent.width
                    viewModel: root.viewModel
                    numbered: root.height >= Theme.px(200)
                    cramped: root.height < (root.wide ? 12 : 20) * Theme.label
                }

                Item {
                    id: inside

                    visible: root.tight && !root.aside
                    width: parent.width
                    height: visible ? acts.height : 0
                }
            }
        }

        Item {
            id: pinned

            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.margins: root.margin
            visible: !root.aside
            width: root.wide ? 0.36 * root.width : parent.width - 2 * root.margin
            height: acts.height

            Buttons {
                id: acts

                parent: root.tight ? inside : pinned
                width: parent.width
                high: root.height < Theme.px(150) ? Theme.minTarget : root.height < Theme.px(220) ? Theme.buttonHeight : Theme.px(20)
                viewModel: root.viewModel
            }
        }

        Foot {
            id: foot

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.margins: root.margin
            width: pinned.width
            aside: root.aside
            focus: true
            onTurned: root.turn(root.page === "more" ? "" : "more")
            onClosed: root.viewModel.close()
        }
    }

    ActionButton {
        id: tab

        focusPolicy: Qt.TabFocus
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(3)
        visible: root.folded
        height: Theme.minTarget
        text: qsTr("Helper")
        size: Theme.small
        place: "helper/open"
        onClicked: root.fold(false)
    }
}
