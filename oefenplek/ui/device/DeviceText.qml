import QtQuick

// Text inside a simulated device: plain, in the device's own size.
Text {
    required property DeviceScale device
    property real size: 16
    property bool strong: false
    property bool quiet: false

    textFormat: Text.PlainText
    font.family: device.family
    font.pixelSize: device.text(size)
    font.weight: strong || device.bold ? Font.Bold : Font.Normal
    color: quiet ? device.quietInk : device.ink
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    // The marks for where a line may be broken are not said.
    Accessible.name: text.replace(/[\u200b\u2060]/g, "")
    Accessible.ignored: text === ""
}
