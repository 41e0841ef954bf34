import QtQuick
import oefenplek.ui.device

// One result: where it leads, its title, and a few words. An advert says *Gesponsord*.
WebPress {
    id: card

    required property var result
    readonly property color link: device.highContrast || device.dark ? device.accent : "#1A2E9C"

    place: "result/" + result.key
    role: Accessible.Link
    text: [result.sponsored ? "Gesponsord" : "", result.title, result.address, result.snippet].filter(word => word).join(", ")
    contentItem: Item {
        implicitHeight: lines.height + 12 * card.device.unit
        Rectangle {
            anchors.fill: parent
            anchors.margins: -4 * card.device.unit
            radius: 8 * card.device.unit
            color: card.pressed ? card.device.pressed : card.hovered ? card.device.raised : "transparent"
        }
        Column {
            id: lines
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 2 * card.device.unit
            DeviceText {
                device: card.device
                visible: card.result.sponsored
                text: "Gesponsord"
                size: 13
                strong: true
                Accessible.ignored: true
            }
            DeviceText {
                device: card.device
                width: parent.width
                text: card.result.address.replace(/([./-])/g, "$1\u200b")
                size: 13
                quiet: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            DeviceText {
                device: card.device
                width: parent.width
                text: card.result.title
                size: 19
                color: card.link
                font.underline: card.hovered
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            DeviceText {
                device: card.device
                width: parent.width
                text: card.result.snippet
                size: 15
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
