pragma ComponentBehavior: Bound
import QtQuick

// The title of a window on a laptop, with its three signs (drawn; they belong to the picture).
Rectangle {
    id: bar

    required property DeviceScale device
    property string title: ""
    readonly property real sign: 11 * device.unit
    readonly property int stroke: Math.max(1, Math.round(1.4 * device.unit))

    height: Math.round(Math.max(36 * device.unit, words.implicitHeight + 8 * device.unit))
    color: device.raised
    DeviceText {
        id: words
        device: bar.device
        x: 14 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - signs.width - 3 * x
        text: bar.title
        size: 13
    }
    Row {
        id: signs
        anchors.right: parent.right
        anchors.rightMargin: 16 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 24 * bar.device.unit
        Item {
            width: bar.sign
            height: bar.sign
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: bar.stroke
                color: bar.device.ink
            }
        }
        Rectangle {
            width: bar.sign
            height: bar.sign
            color: "transparent"
            border.width: bar.stroke
            border.color: bar.device.ink
        }
        Item {
            width: bar.sign
            height: bar.sign
            Repeater {
                model: 2
                Rectangle {
                    required property int index
                    anchors.centerIn: parent
                    width: bar.sign * 1.3
                    height: bar.stroke
                    rotation: index ? 45 : -45
                    antialiasing: true
                    color: bar.device.ink
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: bar.device.line
    }
}
