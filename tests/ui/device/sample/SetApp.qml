import QtQuick
import oefenplek.ui.device

// An app that says how the whole device is set.
Rectangle {
    id: app

    required property QtObject viewModel
    required property DeviceScale device
    property real brightness: 1
    property real textFactor: 1
    property bool boldLetters: false
    property bool darkScreen: false
    property var status: ({})

    color: device.surface

    DeviceText {
        objectName: "words"
        device: app.device
        text: "Dag Ria"
    }
}
