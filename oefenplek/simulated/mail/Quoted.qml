import QtQuick
import oefenplek.ui.device

// The mail below an answer, with a line beside it.
Item {
    id: quoted

    required property DeviceScale device
    property string text: ""

    visible: text !== ""
    implicitHeight: visible ? words.implicitHeight + 24 * device.unit : 0

    Rectangle {
        x: 16 * quoted.device.unit
        y: 8 * quoted.device.unit
        width: 3 * quoted.device.unit
        height: words.height
        color: quoted.device.line
    }
    DeviceText {
        id: words
        x: 30 * quoted.device.unit
        y: 8 * quoted.device.unit
        width: parent.width - x - 16 * quoted.device.unit
        device: quoted.device
        text: quoted.text
        size: 14
        quiet: true
        wrapMode: Text.Wrap
    }
}
