pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What can be done with the offer, and with the animal once it is chosen.
Flow {
    id: root

    required property JoiningViewModel viewModel

    readonly property bool offering: viewModel.page === "offer"
    readonly property bool done: viewModel.page === "done"

    topPadding: Theme.spaceXs
    spacing: Theme.spaceS

    ActionButton {
        visible: root.offering
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Ja, graag")
        iconName: "check"
        look: "primary"
        place: "joining/yes"
        onClicked: root.viewModel.accept()
    }

    ActionButton {
        visible: root.offering
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Nee, dank u")
        iconName: "close"
        place: "joining/no"
        onClicked: root.viewModel.refuse()
    }

    ActionButton {
        visible: root.viewModel.page === "failed"
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Verder als gast")
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: "joining/guest"
        onClicked: root.viewModel.refuse()
    }

    ActionButton {
        visible: root.done
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Verder")
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: "joining/next"
        onClicked: root.viewModel.goOn()
    }

    ActionButton {
        visible: root.done
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Kaartje meenemen")
        iconName: "file-document-outline"
        place: "joining/note"
        onClicked: root.viewModel.takeNote()
    }
}
