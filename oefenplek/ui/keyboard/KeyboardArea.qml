pragma ComponentBehavior: Bound

import QtQuick

// The keyboard at the bottom of a window, over its whole width, while somebody types. It fills the window itself and
// says by its own wish, `implicitHeight`, how much of the bottom the rest has to leave free.
//
// Nothing moves under a finger: a press that opens or closes the keyboard is finished first. Else *Versturen* would
// run away from the finger on it, because the field just lost the focus.
Item {
    id: area

    required property KeyboardModel viewModel
    readonly property Item focused: Window.activeFocusItem
    readonly property TextInput line: focused as TextInput
    readonly property TextEdit text: focused as TextEdit
    readonly property bool typing: line !== null && !line.readOnly || text !== null && !text.readOnly
    readonly property bool wanted: viewModel.offered && typing && (loader.status === Loader.Null || viewModel.asked)
    readonly property bool repeats: true // the same key twice is meant twice
    property bool open: false

    implicitHeight: open ? Board.height : 0

    function load(): void {
        area.viewModel.quieten(true);
        loader.setSource("Panel.qml", {
            viewModel: area.viewModel
        });
        area.viewModel.quieten(false);
        area.viewModel.ask();
    }

    function follow(): void {
        if (finger.active)
            return;
        if (area.wanted && loader.status === Loader.Null)
            area.load();
        area.open = area.wanted;
    }

    onWantedChanged: Qt.callLater(area.follow)

    Binding {
        target: Board
        property: "width"
        value: area.width
    }

    Binding {
        target: Board
        property: "windowHeight"
        value: area.height
    }

    Loader {
        id: loader

        anchors.bottom: parent.bottom
        width: parent.width
        height: Board.height
        visible: area.open
    }

    PointHandler {
        id: finger

        acceptedButtons: Qt.AllButtons
        onActiveChanged: if (!active)
            Qt.callLater(area.follow)
    }
}
