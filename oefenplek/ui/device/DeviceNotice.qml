import QtQuick
import oefenplek.ui.controls

// The short message at the foot of an app, for who reads and who listens; it stays until the next act.
Rectangle {
    id: notice

    required property DeviceScale device
    property string text: ""
    property string iconName: "check"

    visible: text !== ""
    implicitHeight: visible ? Math.max(26 * device.unit, words.implicitHeight) + 20 * device.unit : 0
    color: device.highContrast ? "#000000" : "#2B2A33"
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    onTextChanged: if (text !== "")
        Accessible.announce(text, Accessible.Polite)

    Icon {
        id: sign
        x: 14 * notice.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: notice.iconName
        size: 26 * notice.device.unit
        color: "#FFFFFF"
    }
    DeviceText {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: 8 * notice.device.unit
        anchors.rightMargin: 14 * notice.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: notice.device
        text: notice.text
        size: 15
        color: "#FFFFFF"
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
