pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls

// A row in a list of a simulated app: a person or sign, up to three lines, a time. Bold when it is new.
T.AbstractButton {
    id: row

    required property DeviceScale device
    property string place: ""
    property string title: ""
    property string detail: ""
    property string preview: ""
    property string trailing: "" // a time or an amount, at the right
    property string avatar: "" // a person's name
    property string iconName: ""
    property bool strong: false
    property bool selected: false
    property bool holdable: false
    property color tone: device.quietInk
    default property alias extra: extras.data // more under the lines, such as an attachment
    property bool wraps: false // a button: its words never lose their end
    readonly property bool large: wraps || device.textScale > 1.2 // then lines may break, rather than lose their end
    readonly property real leading: avatar !== "" || iconName !== "" ? 56 * device.unit : 0
    signal held

    function press(): void {
        click();
    }

    text: [title, detail, preview, trailing].filter(part => part !== "").join(", ")
    implicitWidth: 320 * device.unit
    implicitHeight: Math.max(56 * device.unit, lines.implicitHeight + topPadding + bottomPadding)
    topPadding: 10 * device.unit
    bottomPadding: topPadding
    leftPadding: 16 * device.unit
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: !device.touch

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            click();
    }
    onClicked: device.activated(place, "tap")
    Connections {
        target: row
        enabled: row.holdable
        function onPressAndHold(): void {
            row.device.activated(row.place, "hold");
            row.held();
        }
    }

    HoverHandler {
        enabled: row.hoverEnabled
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        color: row.pressed ? row.device.pressed : row.selected ? row.device.tint : row.hovered ? row.device.raised : row.device.surface
        DeviceRing {
            device: row.device
            shown: row.visualFocus
            anchors.margins: border.width / 2
        }
    }

    contentItem: Item {
        implicitHeight: lines.implicitHeight
        Avatar {
            device: row.device
            visible: row.avatar !== ""
            name: row.avatar
        }
        Icon {
            x: 8 * row.device.unit
            y: 4 * row.device.unit
            visible: row.avatar === "" && row.iconName !== ""
            name: row.iconName
            size: 26 * row.device.unit
            color: row.tone
        }
        Column {
            id: lines
            x: row.leading
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            spacing: 2 * row.device.unit
            Item {
                width: parent.width
                height: Math.max(first.implicitHeight, last.implicitHeight)
                DeviceText {
                    id: first
                    device: row.device
                    width: parent.width - (last.visible ? last.width + 8 * row.device.unit : 0)
                    text: row.title
                    strong: row.strong
                    wrapMode: row.large ? Text.Wrap : Text.NoWrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
                DeviceText {
                    id: last
                    device: row.device
                    visible: text !== ""
                    anchors.right: parent.right
                    anchors.baseline: first.baseline
                    width: Math.min(implicitWidth, parent.width / 2)
                    text: row.trailing
                    size: 12
                    strong: row.strong
                    quiet: !row.strong
                    Accessible.ignored: true
                }
            }
            DeviceText {
                device: row.device
                visible: text !== ""
                width: parent.width
                text: row.detail
                size: 14
                wrapMode: row.large ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                strong: row.strong
                Accessible.ignored: true
            }
            DeviceText {
                device: row.device
                visible: text !== ""
                width: parent.width
                text: row.preview
                size: 14
                quiet: true
                Accessible.ignored: true
            }
            Column {
                id: extras
                visible: children.length > 0
                width: parent.width
            }
        }
    }
}
