import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// A field of a mail with its word in front, as mail apps have it.
RowLayout {
    id: line

    required property DeviceScale device
    required property string name
    required property string label
    property string text: ""
    property bool address: false
    signal edited(string text)
    signal entered

    spacing: 0

    DeviceText {
        Layout.leftMargin: 16 * line.device.unit
        Layout.minimumWidth: 56 * line.device.unit
        device: line.device
        text: line.label
        quiet: true
        Accessible.ignored: true
    }
    DeviceField {
        id: field
        Layout.fillWidth: true
        Layout.rightMargin: 16 * line.device.unit
        device: line.device
        place: "field/" + line.name
        label: line.label
        look: "line"
        text: line.text
        inputMethodHints: line.address ? Qt.ImhEmailCharactersOnly : Qt.ImhNone
        onEdited: text => line.edited(text)
        onTypingChanged: if (field.typing)
            line.entered()
    }
}
