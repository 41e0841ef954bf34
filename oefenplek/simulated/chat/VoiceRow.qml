pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A spoken message: a triangle to listen, a drawn wave, and how long it is.
Item {
    id: row

    required property DeviceScale device
    required property ChatLook look
    property string key: ""
    property string length: ""
    property bool free: true
    signal played

    implicitHeight: play.implicitHeight
    Accessible.ignored: true

    DeviceIconButton {
        id: play
        device: row.device
        enabled: row.free
        place: row.free ? "voice/" + row.key : ""
        text: "Afspelen"
        iconName: "play"
        tone: row.look.brand
        onClicked: row.played()
    }
    Row {
        anchors.left: play.right
        anchors.right: time.left
        anchors.rightMargin: 8 * row.device.unit
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        spacing: 3 * row.device.unit
        Repeater {
            model: 24
            Rectangle {
                required property int index
                anchors.verticalCenter: parent?.verticalCenter
                width: 3 * row.device.unit
                height: (5 + (index * 7 + index * index * 3) % 19) * row.device.unit
                radius: width / 2
                color: row.device.edge
            }
        }
    }
    DeviceText {
        id: time
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        device: row.device
        text: row.length
        size: 12
        quiet: true
        Accessible.ignored: true
    }
}
