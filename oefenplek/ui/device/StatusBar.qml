pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls

// The line above an app: the clock at the left; sound, network and battery at the right. It tells the truth when it is
// told it; else it shows a good signal and a battery that is nearly full.
Rectangle {
    id: bar

    required property DeviceScale device
    property string time: ""
    property bool wifi: false
    property bool cellular: true
    property bool flight: false
    property bool muted: false
    property int battery: -1 // a percentage, shown when it is known
    readonly property real bit: device.unit * (device.name === "groot" ? 1.3 : 1)

    implicitHeight: Math.round(Math.max(28 * device.unit, clock.implicitHeight + 4 * device.unit))
    height: implicitHeight
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
        Icon {
            visible: bar.muted
            anchors.verticalCenter: parent.verticalCenter
            name: "bell-off-outline"
            size: 15 * bar.bit
            color: bar.device.ink
        }
        Icon {
            visible: bar.wifi
            anchors.verticalCenter: parent.verticalCenter
            name: "wifi"
            size: 15 * bar.bit
            color: bar.device.ink
        }
        Icon {
            visible: bar.flight
            anchors.verticalCenter: parent.verticalCenter
            name: "airplane"
            size: 15 * bar.bit
            color: bar.device.ink
        }
        Row {
            visible: bar.cellular && !bar.flight
            anchors.verticalCenter: parent.verticalCenter
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
        DeviceText {
            device: bar.device
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.battery >= 0
            text: bar.battery + "%"
            size: 12
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
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
                    width: 16 * bar.bit * (bar.battery < 0 ? 0.8 : Math.max(0.06, bar.battery / 100))
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
