pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls

// A button of a simulated app with a sign; `text` is its name. `worded` puts the word under the sign.
T.AbstractButton {
    id: button

    required property DeviceScale device
    property string place: ""
    property string iconName: ""
    property bool worded: false
    property bool holdable: false
    property bool repeats: false
    property bool selected: false
    property color tone: device.ink
    // What the word takes on one line.
    readonly property real wanted: word.implicitWidth + 8 * device.unit
    signal held

    function press(): void {
        click();
    }

    implicitWidth: Math.max(device.minTarget, worded ? column.implicitWidth + 8 * device.unit : 0)
    implicitHeight: Math.max(device.minTarget, column.implicitHeight + 8 * device.unit)
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

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4 * button.device.unit
            radius: button.worded ? 12 * button.device.unit : height / 2
            color: button.pressed ? button.device.pressed : button.selected || button.hovered ? button.device.tint : "transparent"
        }
        DeviceRing {
            device: button.device
            shown: button.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight
        Column {
            id: column
            anchors.centerIn: parent
            spacing: 2 * button.device.unit
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.iconName
                size: 26 * button.device.unit
                color: button.tone
            }
            DeviceText {
                id: word
                anchors.horizontalCenter: parent.horizontalCenter
                device: button.device
                visible: button.worded
                text: button.text
                size: 12
                color: button.tone
                width: Math.min(implicitWidth, button.width - 4 * button.device.unit)
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
