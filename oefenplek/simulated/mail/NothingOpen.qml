import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Where a message will stand once one is chosen.
Item {
    id: empty

    required property DeviceScale device

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.8
        spacing: 12 * empty.device.unit
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "email-open-outline"
            size: 64 * empty.device.unit
            color: empty.device.line
        }
        DeviceText {
            width: parent.width
            device: empty.device
            text: "Kies een e-mail."
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
