import QtQuick
import oefenplek.ui.device

// One key of the bar at the foot; what it looks like stands in it.
DeviceIconButton {
    id: key

    property string act: ""
    required property DeviceViewModel viewModel

    onClicked: viewModel.do(act)
}
