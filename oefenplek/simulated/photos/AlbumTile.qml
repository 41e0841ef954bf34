pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// An album: a picture or a sign, its name and how many photos are in it.
DeviceButton {
    id: tile

    required property string cover
    required property string symbol
    required property int count

    implicitHeight: inside.implicitHeight
    topInset: 0
    bottomInset: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    Accessible.role: Accessible.Button
    Accessible.name: text + ", " + number.text

    background: Rectangle {
        radius: 10 * tile.device.unit
        color: tile.pressed ? tile.device.pressed : tile.hovered ? tile.device.tint : "transparent"
        DeviceRing {
            device: tile.device
            shown: tile.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: inside.implicitHeight
        Column {
            id: inside
            width: parent.width
            spacing: 2 * tile.device.unit
            bottomPadding: 8 * tile.device.unit

            Rectangle {
                width: parent.width
                height: Math.round(width * 0.75)
                color: tile.device.highContrast ? "#000000" : "#DCE9EA"
                border.width: tile.device.highContrast ? Math.max(1, Math.round(2 * tile.device.unit)) : 0
                border.color: "#FFFFFF"
                DevicePicture {
                    anchors.fill: parent
                    visible: tile.cover !== ""
                    name: tile.cover
                }
                Icon {
                    anchors.centerIn: parent
                    visible: tile.cover === ""
                    name: tile.symbol
                    size: 44 * tile.device.unit
                    color: tile.device.ink
                }
            }
            DeviceText {
                width: parent.width
                leftPadding: 4 * tile.device.unit
                topPadding: 4 * tile.device.unit
                device: tile.device
                text: tile.text
                size: 15
                strong: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            DeviceText {
                id: number
                width: parent.width
                leftPadding: 4 * tile.device.unit
                device: tile.device
                text: tile.count === 1 ? "1 foto" : tile.count + " foto's"
                size: 13
                quiet: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
