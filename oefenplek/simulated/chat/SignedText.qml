import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A small sign with a few words behind it.
Item {
    id: line

    required property DeviceScale device
    property string sign: ""
    property alias text: words.text

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: Math.max(icon.implicitHeight, words.implicitHeight)
    Icon {
        id: icon
        anchors.verticalCenter: parent.verticalCenter
        name: line.sign
        size: 16 * line.device.unit
        color: line.device.quietInk
    }
    DeviceText {
        id: words
        x: 22 * line.device.unit
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        device: line.device
        size: 12
        quiet: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
