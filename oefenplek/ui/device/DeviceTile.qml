pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls

// The picture of an app: a coloured tile with a sign and its name under it, or without it in a bar. With `twice`, it
// opens as on a desktop: two quick clicks, or Enter.
T.AbstractButton {
    id: tile

    required property DeviceScale device
    property string place: ""
    property string iconName: ""
    property color tone: device.accent
    property bool named: true
    property bool twice: false
    property bool holdable: true
    property bool selected: false
    property real tapped: 0 // when a finger tapped it last
    property real side: 56 * device.unit
    signal held
    signal opened

    function press(): void {
        click();
        if (twice)
            opened();
    }

    implicitWidth: named ? Math.max(device.minTarget, 88 * device.unit) : Math.max(device.minTarget, side + 8 * device.unit)
    implicitHeight: column.implicitHeight + 8 * device.unit
    focusPolicy: Qt.StrongFocus
    hoverEnabled: !device.touch

    Accessible.name: text
    Accessible.onPressAction: press()
    Keys.onPressed: event => {
        if (![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            press();
    }
    onClicked: {
        // Qt knows no double tap of a finger.
        const again = twice && device.watcher?.pointer === "touch" && Date.now() - tapped <= Application.styleHints.mouseDoubleClickInterval;
        tapped = again ? 0 : Date.now();
        device.activated(place, again ? "double" : twice ? "repeat" : "tap");
        if (again || !twice)
            opened();
    }
    onDoubleClicked: {
        if (!twice)
            return;
        device.activated(place, "double");
        opened();
    }
    Connections {
        target: tile
        enabled: tile.holdable
        function onPressAndHold(): void {
            tile.device.activated(tile.place, "hold");
            tile.held();
        }
    }
    HoverHandler {
        enabled: tile.hoverEnabled
        cursorShape: Qt.PointingHandCursor
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: 12 * tile.device.unit
            color: tile.pressed ? tile.device.pressed : tile.selected || tile.hovered ? tile.device.tint : "transparent"
        }
        DeviceRing {
            device: tile.device
            shown: tile.visualFocus
            anchors.margins: 0
        }
    }
    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight
        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: 4 * tile.device.unit
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: tile.side
                height: width
                radius: width * 0.26
                color: tile.device.highContrast ? "#000000" : tile.tone
                border.width: tile.device.highContrast ? Math.max(1, Math.round(2 * tile.device.unit)) : 0
                border.color: "#FFFFFF"
                Icon {
                    anchors.centerIn: parent
                    name: tile.iconName
                    size: tile.side * 0.58
                    color: "#FFFFFF"
                }
            }
            DeviceText {
                device: tile.device
                visible: tile.named
                width: parent.width
                text: tile.text
                size: 13
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
