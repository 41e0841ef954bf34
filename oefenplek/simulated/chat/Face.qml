import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The round picture of a person, a group, or a number that is not known.
Item {
    id: face

    required property DeviceScale device
    property string name: ""
    property bool group: false
    property real size: 40
    readonly property bool plain: group || /^[+0-9]/.test(name) || name === ""

    implicitWidth: size * device.unit
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Avatar {
        visible: !face.plain
        device: face.device
        name: face.name
        size: face.size
    }
    Rectangle {
        visible: face.plain
        anchors.fill: parent
        radius: width / 2
        color: face.device.highContrast ? "#000000" : face.group ? "#3D6B70" : "#5A646B"
        border.width: face.device.highContrast ? Math.max(1, Math.round(2 * face.device.unit)) : 0
        border.color: "#FFFFFF"
        Icon {
            anchors.centerIn: parent
            name: face.group ? "account-group" : "account"
            size: face.size * 0.62 * face.device.unit
            color: "#FFFFFF"
        }
    }
}
