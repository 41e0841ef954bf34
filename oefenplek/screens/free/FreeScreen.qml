pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Vrij oefenen*: first which device, then the whole device without a task.
Screen {
    id: root

    required property FreeViewModel viewModel

    readonly property bool playing: viewModel.skin !== ""

    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: viewModel.goBack()
    Accessible.name: viewModel.title

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TopBand {
        id: band

        width: parent.width
        speaking: root.viewModel.speaking
        onReadChosen: root.viewModel.toggleReading()
        onAdjustChosen: root.adjustChosen()
        onRestChosen: root.restChosen()
        onStopChosen: root.viewModel.stop()
    }

    Loader {
        id: page

        anchors.top: band.bottom
        anchors.bottom: foot.top
        width: parent.width
        sourceComponent: root.playing ? playground : choice
    }

    Foot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: root.viewModel
    }

    Component {
        id: choice

        ChooseDevice {
            viewModel: root.viewModel
        }
    }

    Component {
        id: playground

        Playground {
            viewModel: root.viewModel
        }
    }

    // What had the keyboard is gone.
    Connections {
        target: root.viewModel

        function onSkinChanged(): void {
            root.forceActiveFocus();
        }
    }
}
