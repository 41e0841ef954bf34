pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A card over the rest, as high as what stands on it; when there is no room it scrolls.
Item {
    id: card

    required property DeviceScale device
    property color ground: device.surface
    property real most: 25 * device.text(16)
    property bool dims: true
    property real rim: look.rim
    property bool low: false // from below, as on a phone
    default property alias content: inside.data
    readonly property real room: inside.width - 2 * inside.padding
    readonly property alias body: body

    AlertsLook {
        id: look
        device: card.device
    }
    DeviceVeil {
        anchors.fill: parent
        visible: card.dims
    }
    Rectangle {
        id: body
        x: (parent.width - width) / 2
        y: card.low ? parent.height - height - 20 * card.device.unit : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * card.rim, card.most)
        height: Math.min(parent.height - 16 * card.device.unit, inside.implicitHeight)
        radius: 14 * card.device.unit
        color: card.ground
        border.width: card.device.highContrast ? Math.max(1, Math.round(2 * card.device.unit)) : 0
        border.color: "#FFFFFF"

        DeviceScroll {
            id: scroll
            anchors.fill: parent
            device: card.device

            Column {
                id: inside
                width: scroll.width
                padding: 18 * card.device.unit
                spacing: 12 * card.device.unit
            }
        }
    }
}
