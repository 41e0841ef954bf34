pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What is said, always to be read too; and a way on where the other side goes on by itself.
Rectangle {
    id: caption

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property string mine: viewModel.call.mine ?? ""

    visible: viewModel.caption !== "" || goOn.visible
    implicitHeight: visible ? lines.implicitHeight + 16 * device.unit : 0
    radius: 12 * device.unit
    color: look.bare ? "#000000" : "#FFFFFF"
    border.width: look.bare ? Math.max(1, Math.round(device.unit)) : 0
    border.color: "#FFFFFF"

    Column {
        id: lines
        x: 14 * caption.device.unit
        y: 8 * caption.device.unit
        width: parent.width - 2 * x
        spacing: 4 * caption.device.unit
        DeviceText {
            visible: caption.mine !== ""
            width: parent.width
            device: caption.device
            text: "U: " + caption.mine
            size: 14
            color: caption.look.bare ? "#FFFFFF" : "#43474E"
            wrapMode: Text.Wrap
        }
        DeviceText {
            visible: text !== ""
            width: parent.width
            device: caption.device
            text: caption.viewModel.caption
            size: 17
            strong: true
            color: caption.look.bare ? "#FFFFFF" : "#1B1C20"
            wrapMode: Text.Wrap
        }
        DeviceButton {
            id: goOn
            visible: caption.viewModel.call.goOn === true
            width: Math.min(implicitWidth, parent.width)
            device: caption.device
            place: "button/go-on"
            text: caption.viewModel.call.goOnWord ?? ""
            iconName: "chevron-right"
            look: "outline"
            tone: caption.look.bare ? caption.device.accent : "#1E6B3C"
            wraps: true
            onClicked: caption.viewModel.act("go-on")
        }
    }
}
