pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.device

// The stage: the step's own drawing, or the live picture beside a text. Slips of the hand are watched for here.
Item {
    id: root

    required property LessonViewModel viewModel

    AppHost {
        anchors.fill: parent
        anchors.margins: Theme.spaceXs
        uri: root.viewModel.stepUri
        component: root.viewModel.stepComponent
        viewModel: root.viewModel.stepModel
        visible: root.viewModel.figure === null
        onErrorChanged: if (error !== "") console.error(error)
    }

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.spaceXs
        active: root.viewModel.figure !== null

        sourceComponent: Figure {
            viewModel: root.viewModel.figure as FigureViewModel
        }
    }

    Component.onCompleted: viewModel.watchStage(root)
}
