import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The short message at the bottom; it stays until the next act.
Rectangle {
    id: bar

    required property DeviceScale device
    property string text: ""

    visible: text !== ""
    implicitHeight: visible ? Math.max(48 * device.unit, words.implicitHeight + 20 * device.unit) : 0
    color: device.highContrast ? "#000000" : "#2B2F36"
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: if (text !== "") Accessible.announce(text, Accessible.Polite)

    Icon {
        x: 16 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: "information-outline"
        size: 24 * bar.device.unit
        color: "#FFFFFF"
    }
    DeviceText {
        id: words
        x: 52 * bar.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 16 * bar.device.unit
        device: bar.device
        text: bar.text
        size: 15
        color: "#FFFFFF"
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
