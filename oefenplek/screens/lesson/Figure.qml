import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.device

// A live picture: the app of a scene with a mark on one place. Nothing in it can be pressed or reached by Tab.
Item {
    id: root

    required property FigureViewModel viewModel

    DeviceStage {
        id: device

        anchors.fill: parent
        enabled: false
        skin: root.viewModel.skin
        hostUri: root.viewModel.uri
        hostComponent: root.viewModel.component
        hostViewModel: root.viewModel.model
        onErrorChanged: if (error !== "") console.error(error)
    }

    Guide {
        anchors.fill: parent
        stage: device
        place: root.viewModel.mark
        look: "mark"
        dims: false
    }
}
