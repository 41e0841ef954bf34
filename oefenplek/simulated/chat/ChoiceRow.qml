import QtQuick
import oefenplek.ui.device

// One choice: a sign and its words; what matters a lot is in the colour of stopping.
DeviceRow {
    required property var modelData

    place: modelData.place
    title: modelData.text
    iconName: modelData.icon
    wraps: true
    tone: modelData.grave ? device.stop : device.quietInk
}
