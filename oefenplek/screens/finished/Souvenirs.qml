pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.printing

// What can be taken home: the steps, the words, and for a guest a place that is kept.
GridLayout {
    id: root

    required property FinishedViewModel viewModel

    readonly property real cell: 14 * Theme.label
    readonly property int count: (viewModel.steps ? 1 : 0) + (viewModel.words ? 1 : 0) + (viewModel.joinOffered ? 1 : 0)

    visible: count > 0
    columns: Math.max(1, Math.min(3, Math.floor((width + columnSpacing) / (cell + columnSpacing))))
    columnSpacing: Theme.spaceS
    rowSpacing: Theme.px(3)
    uniformCellWidths: true

    Souvenir {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.viewModel.steps !== null
        paper: root.viewModel.steps as Paper
        text: qsTr("Stappenblad")
        detail: qsTr("De stappen, om thuis te doen.")
        place: "finished/steps"
        onClicked: root.viewModel.takeSteps()
    }

    Souvenir {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.viewModel.words !== null
        paper: root.viewModel.words as Paper
        text: qsTr("Mijn woorden")
        detail: qsTr("Uw nieuwe woorden op papier.")
        place: "finished/words"
        onClicked: root.viewModel.takeWords()
    }

    Souvenir {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.viewModel.joinOffered
        picture: "hedgehog"
        text: qsTr("Een dier kiezen")
        detail: qsTr("Dan kunt u volgende keer verder.")
        place: "finished/join"
        onClicked: root.viewModel.join()
    }

    // Cards keep their width when there are fewer.
    Item {
        Layout.fillWidth: true
        visible: root.columns > root.count
    }
}
