pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.typing

// The white field: one line, or several. What a person types goes to the model; what the model does not take is put back.
Item {
    id: root

    required property TypingViewModel viewModel
    // Is what comes next a key of the drawing?
    required property bool keyDrawn
    property string place: "field/text"
    readonly property var input: viewModel.multiline ? area.input : line.input
    readonly property bool typing: input.activeFocus
    property string last: ""
    property int was: 0

    implicitHeight: viewModel.multiline ? area.implicitHeight : line.implicitHeight

    function press(): void {
        root.input.forceActiveFocus(Qt.MouseFocusReason);
    }

    function take(): void {
        const now = root.input.text, before = root.was, at = root.input.cursorPosition;
        if (now === root.last)
            return;
        root.last = now;
        root.was = at;
        root.viewModel.typed(now, before, at);
        root.put();
    }

    // Whoever presses the field for the first time finds the cursor where the task says; after that it goes where one presses.
    function settle(): void {
        if (!root.typing || !root.viewModel.repairs || root.viewModel.changed)
            return;
        root.input.deselect();
        root.input.cursorPosition = root.viewModel.beginning;
    }

    onTypingChanged: if (typing)
        Qt.callLater(root.settle)

    // What the model says stands in the field.
    function put(): void {
        if (root.input.text !== root.viewModel.text) {
            root.last = root.viewModel.text;
            root.input.text = root.viewModel.text;
            root.input.cursorPosition = Math.min(root.viewModel.cursor, root.viewModel.text.length);
        }
        root.last = root.input.text;
        root.was = root.input.cursorPosition;
    }

    // While a letter comes in, the text and the cursor change one after the other; only a cursor that moves alone is told.
    function follow(): void {
        if (root.input.text !== root.last || root.viewModel.text !== root.last)
            return;
        root.was = root.input.cursorPosition;
        root.viewModel.moveCursor(root.was);
    }

    Item {
        property string place: root.keyDrawn ? "" : "typing/next"

        anchors.fill: parent
        enabled: false // only to be pointed at
    }

    Field {
        id: line

        width: parent.width
        visible: !root.viewModel.multiline
        label: qsTr("U typt hier")
        readOnly: root.viewModel.done
        maximumLength: 300
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (root.viewModel.address ? Qt.ImhEmailCharactersOnly : Qt.ImhNone)
        onEdited: root.take()
        onAccepted: root.viewModel.finish()
    }

    Area {
        id: area

        width: parent.width
        visible: root.viewModel.multiline
        label: qsTr("U typt hier")
        lines: 2
        readOnly: root.viewModel.done
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onEdited: root.take()
    }

    Connections {
        target: root.input

        function onCursorPositionChanged(): void {
            root.follow();
        }
    }

    Connections {
        target: root.viewModel

        function onTextChanged(): void {
            root.put();
        }

        function onBodyChanged(): void {
            root.put();
        }
    }

    Component.onCompleted: put()
}
