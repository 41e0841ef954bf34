pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A photo in the overview: a square to press, with its heart and, while choosing, its tick.
DeviceButton {
    id: tile

    required property string picture
    property int turned: 0
    property string cut: "whole"
    property string light: "normal"
    property bool favourite: false
    property bool choosing: false
    property bool ticked: false

    holdable: true
    topInset: 0
    bottomInset: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    Accessible.role: Accessible.Button
    Accessible.name: text + (favourite ? ", favoriet" : "") + (ticked ? ", gekozen" : "")

    background: Rectangle {
        color: tile.ticked ? look.brand : tile.device.raised
    }
    contentItem: Item {
        PhotoView {
            anchors.fill: parent
            anchors.margins: tile.ticked ? 8 * tile.device.unit : 0
            picture: tile.picture
            turned: tile.turned
            cut: tile.cut
            light: tile.light
            fills: true
        }
        Rectangle {
            anchors.fill: parent
            visible: tile.pressed
            color: "#40000000"
        }
        Rectangle {
            visible: tile.favourite && !tile.choosing
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 4 * tile.device.unit
            width: 28 * tile.device.unit
            height: width
            radius: width / 2
            color: "#B0000000"
            Icon {
                anchors.centerIn: parent
                name: "heart"
                size: 20 * tile.device.unit
                color: look.heart
            }
        }
        Rectangle {
            visible: tile.choosing
            x: 5 * tile.device.unit
            y: x
            width: 32 * tile.device.unit
            height: width
            radius: width / 2
            color: tile.ticked ? look.brand : "#80000000"
            border.width: Math.max(2, Math.round(2.5 * tile.device.unit))
            border.color: "#FFFFFF"
            Icon {
                anchors.centerIn: parent
                visible: tile.ticked
                name: "check"
                size: 24 * tile.device.unit
                color: look.brandInk
            }
        }
        DeviceRing {
            device: tile.device
            shown: tile.visualFocus
            anchors.margins: 0
        }
    }
    PhotosLook {
        id: look
        device: tile.device
    }
}
