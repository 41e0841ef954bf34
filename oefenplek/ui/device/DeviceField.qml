pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls

// A text field of one line. `text` comes from the model; `edited` tells what a person typed.
FocusScope {
    id: field

    required property DeviceScale device
    property string place: ""
    property string label: ""
    property string text: ""
    property string placeholder: ""
    property string iconName: ""
    property bool password: false
    property string look: "box" // box, line, pill (a search bar) or bare (what is around it shows its edge)
    property int inputMethodHints: Qt.ImhNone
    property bool selects: false // all of its text, when the cursor comes in: an address bar
    readonly property alias typed: input.text
    readonly property bool typing: input.activeFocus
    readonly property real above: caption.visible ? caption.implicitHeight + 2 * device.unit : 0
    signal edited(string text)
    signal accepted

    function press(): void {
        input.forceActiveFocus(Qt.MouseFocusReason);
    }

    implicitWidth: 240 * device.unit
    implicitHeight: above + input.implicitHeight

    DeviceTyping {
        id: sync
        device: field.device
        input: input
        place: field.place
        text: field.text
        onEdited: text => field.edited(text)
    }

    DeviceText {
        id: caption
        device: field.device
        visible: text !== "" && field.look === "box"
        width: parent.width
        text: field.label
        size: 14
        quiet: true
        Accessible.ignored: true
    }

    T.TextField {
        id: input
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: field.above
        focus: true
        implicitHeight: Math.max(field.device.minTarget, contentHeight + topPadding + bottomPadding)
        leftPadding: (field.iconName !== "" ? 48 : 14) * field.device.unit
        rightPadding: 14 * field.device.unit
        topPadding: 8 * field.device.unit
        bottomPadding: topPadding
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        font.family: field.device.family
        font.pixelSize: field.device.text(16)
        color: field.device.ink
        selectionColor: field.device.accent
        selectedTextColor: field.device.accentInk
        selectByMouse: true
        echoMode: field.password ? TextInput.Password : TextInput.Normal
        inputMethodHints: field.inputMethodHints | Qt.ImhNoPredictiveText
        activeFocusOnTab: true
        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.passwordEdit: field.password
        // Qt keeps the name of a field that hides its letters to itself; what describes it is told.
        Accessible.description: field.password ? (field.label !== "" ? field.label : field.placeholder) : ""
        onTextEdited: sync.take()
        onActiveFocusChanged: {
            if (!activeFocus)
                sync.rest();
            else if (field.selects)
                Qt.callLater(input.selectAll); // after the press that brought the cursor
        }
        onAccepted: field.accepted()

        background: Rectangle {
            radius: field.look === "pill" ? height / 2 : field.look === "box" ? 6 * field.device.unit : 0
            color: field.look === "pill" ? field.device.raised : field.look === "box" ? field.device.surface : "transparent"
            border.width: field.look === "line" || field.look === "bare" ? 0 : Math.max(1, Math.round((input.activeFocus ? 2 : 1) * field.device.unit))
            border.color: input.activeFocus ? field.device.accent : field.look === "pill" && !field.device.highContrast ? color : field.device.edge
            Rectangle {
                visible: field.look === "line"
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(1, Math.round((input.activeFocus ? 2 : 1) * field.device.unit))
                color: input.activeFocus ? field.device.accent : field.device.line
            }
        }
        DeviceText {
            device: field.device
            x: input.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: input.width - input.leftPadding - input.rightPadding
            visible: input.length === 0 && input.preeditText === ""
            text: field.placeholder
            quiet: true
            Accessible.ignored: true
        }
        Icon {
            x: 14 * field.device.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: field.iconName !== ""
            name: field.iconName
            size: 24 * field.device.unit
            color: field.device.quietInk
        }
    }
}
