import QtQuick

// A person without a photo: a coloured circle with the first letter.
Rectangle {
    id: avatar

    required property DeviceScale device
    property string name: ""
    property real size: 40
    readonly property list<color> colours: ["#7A3E00", "#8A1C5B", "#4A3A9B", "#0B4A8F", "#005B57", "#2E5A12", "#6B2C2C", "#3F4B5B"]

    // The same name always has the same colour.
    function pick(text: string): color {
        let sum = 0;
        for (let at = 0; at < text.length; ++at)
            sum = (sum * 31 + text.charCodeAt(at)) % 9973;
        return colours[sum % colours.length];
    }

    implicitWidth: size * device.unit
    implicitHeight: implicitWidth
    radius: width / 2
    color: device.highContrast ? "#000000" : pick(name)
    border.width: device.highContrast ? Math.max(1, Math.round(2 * device.unit)) : 0
    border.color: "#FFFFFF"
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        textFormat: Text.PlainText
        text: avatar.name.trim().charAt(0).toUpperCase()
        font.family: avatar.device.family
        font.pixelSize: Math.round(avatar.width * 0.5)
        font.weight: Font.Bold
        color: "#FFFFFF"
        Accessible.ignored: true
    }
}
