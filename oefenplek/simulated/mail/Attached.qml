import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Something attached to the mail being written, with a cross to take it off.
RowLayout {
    id: attached

    required property DeviceScale device
    required property string key
    required property string name
    required property string picture
    signal removed

    spacing: 10 * device.unit

    DevicePicture {
        visible: attached.picture !== ""
        Layout.leftMargin: 16 * attached.device.unit
        Layout.preferredWidth: 72 * attached.device.unit
        Layout.preferredHeight: 54 * attached.device.unit
        name: attached.picture
    }
    DeviceText {
        Layout.fillWidth: true
        Layout.leftMargin: attached.picture === "" ? 16 * attached.device.unit : 0
        device: attached.device
        text: attached.name
    }
    DeviceIconButton {
        Layout.rightMargin: 8 * attached.device.unit
        device: attached.device
        place: "remove/" + attached.key
        text: "Weghalen"
        iconName: "close"
        worded: true
        onClicked: attached.removed()
    }
}
