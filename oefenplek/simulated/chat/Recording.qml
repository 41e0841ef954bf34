import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// While something is being recorded: how to throw it away, and how to send it.
Rectangle {
    id: box

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property bool held: viewModel.chat.recording === "held"

    implicitHeight: Math.max(row.implicitHeight + 12 * device.unit, device.minTarget)
    radius: 24 * device.unit
    color: device.surface
    border.width: Math.max(1, Math.round(device.unit))
    border.color: device.highContrast ? device.edge : device.line

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: 12 * box.device.unit
        spacing: 4 * box.device.unit
        DeviceIconButton {
            device: box.device
            place: box.visible ? "button/cancel-voice" : ""
            text: "Weggooien"
            iconName: "delete-outline"
            tone: box.device.stop
            onClicked: box.viewModel.choose("cancel-voice")
        }
        Icon {
            name: "microphone"
            size: 24 * box.device.unit
            color: box.device.stop
        }
        DeviceText {
            Layout.fillWidth: true
            device: box.device
            text: box.held ? "Praat maar. Laat los om te versturen." : "Praat maar. Kies daarna Versturen."
            size: 14
            wrapMode: Text.Wrap
        }
    }
}
