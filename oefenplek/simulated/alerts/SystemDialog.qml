pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// What the device itself asks: who asks it, what it is about, and the answers under each other.
Card {
    id: dialog

    required property AlertsViewModel viewModel
    readonly property string asked: visible ? viewModel.key : ""

    low: device.skin === "phone"
    Accessible.role: Accessible.Dialog
    Accessible.name: viewModel.title
    onAskedChanged: {
        if (kept.open)
            device.dialog(false);
        kept.open = asked !== "";
        if (kept.open)
            device.dialog(true);
    }

    QtObject {
        id: kept
        property bool open: false
    }
    Row {
        spacing: 8 * dialog.device.unit
        Icon {
            id: sign
            name: dialog.viewModel.kind === "battery" ? "battery-20" : dialog.viewModel.kind === "access" ? "shield-account" : "cog"
            size: 26 * dialog.device.unit
            color: dialog.device.quietInk
        }
        DeviceText {
            width: dialog.room - sign.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            device: dialog.device
            text: dialog.viewModel.who
            size: 13
            quiet: true
            wrapMode: Text.Wrap
        }
    }
    DeviceText {
        width: dialog.room
        device: dialog.device
        text: dialog.viewModel.title
        size: 19
        strong: true
        wrapMode: Text.Wrap
    }
    DeviceText {
        width: dialog.room
        device: dialog.device
        text: dialog.viewModel.text
        wrapMode: Text.Wrap
    }
    Repeater {
        model: dialog.viewModel.answers

        DeviceButton {
            required property var modelData
            required property int index
            width: dialog.room
            device: dialog.device
            place: enabled || device.picture ? "button/" + modelData.name : ""
            text: modelData.word
            look: index === 0 && dialog.viewModel.kind !== "access" ? "filled" : "tonal"
            wraps: true
            onClicked: dialog.viewModel.press(modelData.name)
        }
    }
}
