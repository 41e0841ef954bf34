import QtQuick
import oefenplek.ui.device

// A line of the menu.
DeviceRow {
    width: parent?.width ?? 0
    tone: device.ink
}
