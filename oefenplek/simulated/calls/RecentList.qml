pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The calls there were, the newest first; what was missed is bold.
DeviceScroll {
    id: list

    required property CallsViewModel viewModel
    required property CallsLook look

    Repeater {
        model: list.viewModel.recents

        DeviceRow {
            id: call
            required property string key
            required property string name
            required property string about
            required property string time
            required property string sign
            required property bool missed
            width: list.width
            device: list.device
            place: "recent/" + key
            title: name
            preview: call.about
            trailing: time
            iconName: sign
            strong: missed
            tone: missed ? list.device.stop : list.device.quietInk
            selected: list.viewModel.frame.open === place
            onClicked: list.viewModel.act("open-recent", call.key)
        }
    }
}
