pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A text field of more lines; it grows with its text and leaves scrolling to the DeviceScroll around it.
FocusScope {
    id: area

    required property DeviceScale device
    property string place: ""
    property string label: ""
    property string text: ""
    property string placeholder: ""
    property int lines: 4 // the lines it shows when empty
    property string look: "box" // box or bare (the page of a mail)
    readonly property alias typed: input.text
    readonly property bool typing: input.activeFocus
    readonly property real above: caption.visible ? caption.implicitHeight + 2 * device.unit : 0
    signal edited(string text)

    function press(): void {
        input.forceActiveFocus(Qt.MouseFocusReason);
    }

    implicitWidth: 240 * device.unit
    implicitHeight: above + input.implicitHeight

    DeviceTyping {
        id: sync
        device: area.device
        input: input
        place: area.place
        text: area.text
        onEdited: text => area.edited(text)
    }

    DeviceText {
        id: caption
        device: area.device
        visible: text !== "" && area.look === "box"
        width: parent.width
        text: area.label
        size: 14
        quiet: true
        Accessible.ignored: true
    }

    T.TextArea {
        id: input
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: area.above
        anchors.bottom: parent.bottom
        focus: true
        implicitHeight: Math.max(field.height * area.lines, contentHeight) + topPadding + bottomPadding
        leftPadding: 14 * area.device.unit
        rightPadding: leftPadding
        topPadding: 12 * area.device.unit
        bottomPadding: topPadding
        font.family: area.device.family
        font.pixelSize: area.device.text(16)
        color: area.device.ink
        selectionColor: area.device.accent
        selectedTextColor: area.device.accentInk
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        inputMethodHints: Qt.ImhMultiLine | Qt.ImhNoPredictiveText
        activeFocusOnTab: true
        Accessible.name: area.label !== "" ? area.label : area.placeholder
        Accessible.multiLine: true
        // Tab goes on, as everywhere else: it is no letter in a message.
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextEdited: sync.take()
        onActiveFocusChanged: if (!activeFocus)
            sync.rest()

        FontMetrics {
            id: field
            font: input.font
        }
        background: Rectangle {
            radius: 6 * area.device.unit
            color: area.look === "box" ? area.device.surface : "transparent"
            border.width: area.look === "bare" && !input.activeFocus ? 0 : Math.max(1, Math.round((input.activeFocus ? 2 : 1) * area.device.unit))
            border.color: input.activeFocus ? area.device.accent : area.device.edge
        }
        DeviceText {
            device: area.device
            x: input.leftPadding
            y: input.topPadding
            width: input.width - input.leftPadding - input.rightPadding
            visible: input.length === 0 && input.preeditText === ""
            text: area.placeholder
            quiet: true
            Accessible.ignored: true
        }
    }
}
