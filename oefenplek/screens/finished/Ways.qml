pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Three ways on: the next lesson if there is one here, once more, or to the start.
Flow {
    id: root

    required property FinishedViewModel viewModel

    readonly property bool goesOn: viewModel.nextTitle !== ""

    spacing: Theme.spaceS

    ActionButton {
        visible: root.goesOn
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Volgende les: %1 (%2 minuten)").arg(root.viewModel.nextTitle).arg(root.viewModel.nextMinutes)
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: "finished/next"
        onClicked: root.viewModel.goOn()
    }

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Nog een keer")
        iconName: "replay"
        place: "finished/again"
        onClicked: root.viewModel.doAgain()
    }

    ActionButton {
        visible: root.viewModel.joinOffered
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Volgende keer verder? Kies een dier")
        iconName: "bookmark-outline"
        place: "finished/join"
        onClicked: root.viewModel.join()
    }

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Naar het begin")
        iconName: "home-outline"
        look: root.goesOn ? "plain" : "primary"
        place: "finished/home"
        onClicked: root.viewModel.goHome()
    }
}
