import QtQuick
import oefenplek.ui.device

// The message that is answered, in a box with a coloured edge.
Rectangle {
    id: quote

    required property DeviceScale device
    required property ChatLook look
    property string who: ""
    property string text: ""
    readonly property real wanted: Math.max(name.implicitWidth, Math.min(said.implicitWidth, 260 * device.unit)) + 24 * device.unit

    implicitWidth: wanted
    implicitHeight: lines.implicitHeight + 12 * device.unit
    radius: 6 * device.unit
    color: look.quote
    border.width: device.highContrast ? 1 : 0
    border.color: device.line
    Accessible.ignored: true

    Rectangle {
        width: 4 * quote.device.unit
        height: parent.height
        radius: 2 * quote.device.unit
        color: quote.look.nameColor(quote.who)
    }
    Column {
        id: lines
        x: 12 * quote.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 8 * quote.device.unit
        DeviceText {
            id: name
            width: parent.width
            device: quote.device
            text: quote.who
            size: 12
            strong: true
            color: quote.look.nameColor(quote.who)
            Accessible.ignored: true
        }
        DeviceText {
            id: said
            width: parent.width
            device: quote.device
            text: quote.text
            size: 13
            quiet: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
