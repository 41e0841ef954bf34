import QtQuick
import oefenplek.ui.device

// A link on a line of its own, underlined in the colour of the website.
WebPress {
    id: row

    property color tone: device.accent
    property real size: 16
    property bool strong: false

    role: Accessible.Link
    contentItem: DeviceText {
        device: row.device
        text: row.text
        size: row.size
        strong: row.strong
        color: row.tone
        font.underline: true
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
