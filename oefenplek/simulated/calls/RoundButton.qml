import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A big round button of a call with its word below, as at home: a press is enough.
DeviceIconButton {
    id: round

    property color fill: "#34474A"
    property color sign: "#FFFFFF"
    property color edge: "transparent"
    property color wordInk: "#FFFFFF"
    property real size: 56
    property string badge: ""
    readonly property real across: size * device.unit
    readonly property real wordWidth: Math.ceil(word.implicitWidth) + 2

    implicitWidth: Math.max(across + 12 * device.unit, wordWidth + 8 * device.unit)
    implicitHeight: across + word.implicitHeight + 10 * device.unit
    worded: true

    background: Item {
        DeviceRing {
            device: round.device
            shown: round.visualFocus
            border.color: round.wordInk
            anchors.margins: 0
        }
    }
    contentItem: Item {
        implicitWidth: round.across
        implicitHeight: round.across + word.implicitHeight + 2 * round.device.unit

        Rectangle {
            id: circle
            anchors.horizontalCenter: parent.horizontalCenter
            y: 4 * round.device.unit
            width: round.across
            height: width
            radius: width / 2
            color: round.pressed ? Qt.darker(round.fill, 1.3) : round.fill
            border.width: Math.max(1, Math.round(2 * round.device.unit))
            border.color: round.edge
            Icon {
                anchors.centerIn: parent
                name: round.iconName
                size: 0.52 * circle.width
                color: round.sign
            }
            Rectangle {
                visible: round.badge !== ""
                anchors.right: parent.right
                anchors.top: parent.top
                width: Math.max(count.implicitWidth + 8 * round.device.unit, height)
                height: count.implicitHeight + 2 * round.device.unit
                radius: height / 2
                color: "#FFD98A"
                DeviceText {
                    id: count
                    anchors.centerIn: parent
                    device: round.device
                    text: round.badge
                    size: 12
                    strong: true
                    color: "#1B1C20"
                    Accessible.ignored: true
                }
            }
        }
        DeviceText {
            id: word
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: circle.bottom
            anchors.topMargin: 2 * round.device.unit
            device: round.device
            text: round.text
            size: 13
            color: round.wordInk
            Accessible.ignored: true
        }
    }
}
