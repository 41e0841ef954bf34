pragma ComponentBehavior: Bound
import QtQuick

// The line above an app: the clock at the left; network and battery at the right, drawn with rectangles.
Rectangle {
    id: bar

    required property DeviceScale device
    property string time: ""
    readonly property real bit: device.unit * (device.name === "groot" ? 1.3 : 1)

    height: Math.round(Math.max(28 * device.unit, clock.implicitHeight + 4 * device.unit))
    DeviceText {
        id: clock
        device: bar.device
        x: 18 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        text: bar.time
        size: 12
        strong: true
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 18 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 7 * bar.bit
        Row {
            spacing: 1.5 * bar.bit
            Repeater {
                model: 4
                Rectangle {
                    required property int index
                    y: 12 * bar.bit - height
                    width: 3 * bar.bit
                    height: (3 + 3 * index) * bar.bit
                    color: bar.device.ink
                }
            }
        }
        Row {
            spacing: bar.bit
            Rectangle {
                width: 22 * bar.bit
                height: 12 * bar.bit
                radius: 3 * bar.bit
                color: "transparent"
                border.width: Math.max(1, Math.round(1.3 * bar.bit))
                border.color: bar.device.ink
                Rectangle {
                    x: 3 * bar.bit
                    y: x
                    width: 13 * bar.bit
                    height: parent.height - 2 * y
                    color: bar.device.ink
                }
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 2 * bar.bit
                height: 5 * bar.bit
                color: bar.device.ink
            }
        }
    }
}
