import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A call to the number of a fake warning. Nobody is called; it can be ended.
Rectangle {
    id: call

    required property DeviceScale device
    required property AlertsViewModel viewModel

    color: device.highContrast ? "#000000" : "#17303A"

    Column {
        anchors.centerIn: parent
        width: parent.width - 108 * call.device.unit
        spacing: 14 * call.device.unit

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "phone"
            size: 56 * call.device.unit
            color: "#FFFFFF"
        }
        DeviceText {
            width: parent.width
            device: call.device
            text: "U belt"
            color: "#FFFFFF"
            horizontalAlignment: Text.AlignHCenter
        }
        DeviceText {
            width: parent.width
            device: call.device
            text: call.viewModel.number
            size: 24
            strong: true
            color: "#FFFFFF"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        DeviceButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            device: call.device
            place: enabled || device.picture ? "button/hang-up" : ""
            text: "Ophangen"
            iconName: "phone-hangup"
            tone: call.device.highContrast ? "#FFE600" : "#C62828"
            toneInk: call.device.highContrast ? "#000000" : "#FFFFFF"
            wraps: true
            onClicked: call.viewModel.press("hang-up")
        }
    }
}
