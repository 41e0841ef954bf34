pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The one way on, below what was learnt: the next lesson, or another one; and when this one comes back.
Column {
    id: root

    required property FinishedViewModel viewModel

    readonly property bool goesOn: viewModel.nextTitle !== ""

    spacing: Theme.spaceXs

    ActionButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        text: root.goesOn ? qsTr("Volgende les: %1").arg(root.viewModel.nextTitle) : qsTr("Een andere les kiezen")
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: root.goesOn ? "finished/next" : "finished/other"
        onClicked: root.goesOn ? root.viewModel.goOn() : root.viewModel.chooseOther()
    }

    PlainText {
        width: root.width
        visible: root.goesOn
        text: qsTr("Deze les duurt ongeveer %1 minuten.").arg(root.viewModel.nextMinutes)
        size: Theme.small
        color: Theme.quietInk
    }

    PlainText {
        width: root.width
        visible: root.viewModel.repeats
        text: qsTr("Bij uw volgende bezoek herhaalt u deze les in 2 minuten.")
        size: Theme.small
        color: Theme.quietInk
    }
}
