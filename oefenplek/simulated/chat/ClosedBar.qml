import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Where nothing can be written: the group was left, or the contact is blocked.
Rectangle {
    id: bar

    required property DeviceScale device
    required property ChatViewModel viewModel

    implicitHeight: column.implicitHeight + 16 * device.unit
    color: device.raised

    ChatLook {
        id: look
        device: bar.device
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 12 * bar.device.unit
        spacing: 4 * bar.device.unit
        DeviceText {
            Layout.fillWidth: true
            device: bar.device
            text: bar.viewModel.chat.closed
            quiet: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        DeviceButton {
            Layout.alignment: Qt.AlignHCenter
            visible: bar.viewModel.chat.blocked
            device: bar.device
            place: "button/unblock"
            text: "Deblokkeren"
            look: "outline"
            tone: look.brand
            onClicked: bar.viewModel.choose("unblock")
        }
    }
}
