import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The cross in the corner of a window.
WebPress {
    id: cross

    text: "Sluiten"
    contentItem: Item {
        implicitWidth: 48 * cross.device.unit
        implicitHeight: implicitWidth
        Rectangle {
            anchors.centerIn: parent
            width: 36 * cross.device.unit
            height: width
            radius: width / 2
            color: cross.pressed ? cross.device.pressed : cross.device.surface
            border.width: Math.max(1, Math.round(cross.device.unit))
            border.color: cross.device.edge
            Icon {
                anchors.centerIn: parent
                name: "close"
                size: 26 * cross.device.unit
                color: cross.device.ink
            }
        }
    }
}
