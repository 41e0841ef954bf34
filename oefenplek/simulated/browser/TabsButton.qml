import QtQuick
import oefenplek.ui.device

// The number of tabs in a small square: press it to see them all.
WebPress {
    id: button

    property int count: 1

    place: "button/tabs"
    text: "Tabbladen"
    Accessible.name: count === 1 ? "Tabbladen, 1 open" : "Tabbladen, " + count + " open"
    contentItem: Item {
        implicitWidth: Math.max(48 * button.device.unit, word.implicitWidth + 8 * button.device.unit)
        implicitHeight: box.height + word.implicitHeight + 8 * button.device.unit
        Rectangle {
            id: box
            anchors.horizontalCenter: parent.horizontalCenter
            y: 4 * button.device.unit
            width: Math.max(28 * button.device.unit, number.implicitHeight, number.implicitWidth + 8 * button.device.unit)
            height: width
            radius: 5 * button.device.unit
            color: button.pressed ? button.device.pressed : "transparent"
            border.width: Math.max(2, Math.round(2 * button.device.unit))
            border.color: button.device.ink
            DeviceText {
                id: number
                anchors.centerIn: parent
                device: button.device
                text: button.count
                size: 13
                strong: true
                Accessible.ignored: true
            }
        }
        DeviceText {
            id: word
            device: button.device
            anchors.horizontalCenter: parent.horizontalCenter
            y: box.y + box.height
            text: button.text
            size: 12
            Accessible.ignored: true
        }
    }
}
