import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The name of the search engine: a looking glass stands for its i.
Row {
    id: logo

    required property DeviceScale device
    property real size: 34

    spacing: 8 * device.unit
    Accessible.role: Accessible.Heading
    Accessible.name: "VindHet"

    BrowserLook {
        id: look
        device: logo.device
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: logo.device.text(logo.size) * 1.15
        height: width
        radius: width * 0.3
        color: look.brand
        Icon {
            anchors.centerIn: parent
            name: "map-search-outline"
            size: parent.width * 0.66
            color: look.brandInk
        }
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        DeviceText {
            device: logo.device
            text: "Vind"
            size: logo.size
            strong: true
            color: look.brand
            Accessible.ignored: true
        }
        DeviceText {
            device: logo.device
            text: "Het"
            size: logo.size
            strong: true
            color: logo.device.highContrast || logo.device.dark ? logo.device.ink : "#9A4A00"
            Accessible.ignored: true
        }
    }
}
