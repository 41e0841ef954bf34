import QtQuick
import oefenplek.ui.device

// The stage of a practice step: the device with the app on it, or two beside each other, as large as they fit.
Item {
    id: root

    required property PracticeViewModel viewModel

    implicitWidth: device.least

    DevicePair {
        id: device

        anchors.fill: parent
        skin: root.viewModel.skin
        scaleName: root.viewModel.scale
        hostUri: root.viewModel.uri
        hostComponent: root.viewModel.component
        hostViewModel: root.viewModel.model
        onErrorChanged: if (error !== "") console.error(error)
        time: root.viewModel.time
        fresh: root.viewModel.fresh
        watcher: root.viewModel.watcher
    }
    // A message that was not seen where it stood.
    PlaceNote {
        anchors.fill: parent
        stage: device
        place: root.viewModel.unseenPlace
        text: root.viewModel.unseen
    }
}
