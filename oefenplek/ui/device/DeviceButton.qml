pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls

// A button of a simulated app, with words. It answers over 48 units and is drawn 36 high.
T.AbstractButton {
    id: button

    required property DeviceScale device
    property string place: ""
    property string iconName: ""
    property string look: "filled" // filled, tonal, outline, text or floating (a new-message button)
    property color tone: device.accent
    property color toneInk: device.accentInk
    property bool holdable: false
    property bool repeats: false
    property bool wraps: false // where the words may need a second line
    readonly property bool solid: look === "filled" || look === "floating"
    readonly property real wanted: Math.ceil(label.implicitWidth) + 1 + sign
    readonly property real sign: iconName === "" ? 0 : (text === "" ? 24 : 32) * device.unit
    readonly property color foreground: solid ? toneInk : look === "tonal" ? device.ink : tone
    signal held

    function press(): void {
        click();
    }

    implicitWidth: Math.max(device.minTarget, wanted + leftPadding + rightPadding)
    implicitHeight: Math.max(look === "floating" ? 56 * device.unit : device.minTarget, row.implicitHeight + topPadding + bottomPadding)
    leftPadding: (look === "text" ? 10 : 18) * device.unit
    rightPadding: leftPadding
    topPadding: 10 * device.unit
    bottomPadding: topPadding
    topInset: look === "floating" ? 0 : 4 * device.unit
    bottomInset: topInset
    focusPolicy: Qt.StrongFocus
    hoverEnabled: !device.touch
    opacity: enabled || device.picture ? 1 : 0.45

    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            click();
    }
    onClicked: device.activated(place, repeats ? "repeat" : "tap")
    Connections {
        target: button
        enabled: button.holdable
        function onPressAndHold(): void {
            button.device.activated(button.place, "hold");
            button.held();
        }
    }

    HoverHandler {
        enabled: button.hoverEnabled
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: button.look === "floating" ? 16 * button.device.unit : height / 2
        color: button.pressed ? (button.solid ? Qt.darker(button.tone, 1.25) : button.device.pressed) : button.solid ? button.tone : button.look === "tonal" || button.hovered ? button.device.tint : "transparent"
        border.width: button.look === "outline" || (button.device.highContrast && button.look !== "text") ? Math.max(1, Math.round(button.device.unit)) : 0
        border.color: button.device.edge
        DeviceRing {
            device: button.device
            shown: button.visualFocus
            radius: parent.radius + border.width
        }
    }

    contentItem: Item {
        implicitWidth: button.wanted
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8 * button.device.unit
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.iconName !== ""
                name: button.iconName
                size: 24 * button.device.unit
                color: button.foreground
            }
            DeviceText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                device: button.device
                visible: text !== ""
                text: button.text
                size: 15
                strong: true
                color: button.foreground
                wrapMode: button.wraps ? Text.Wrap : Text.NoWrap
                width: Math.min(Math.ceil(implicitWidth) + 1, Math.max(0, button.availableWidth - button.sign))
                Accessible.ignored: true
            }
        }
    }
}
