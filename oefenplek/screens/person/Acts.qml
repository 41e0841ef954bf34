pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What can be done for somebody: a print, a new picture code, one tile of two, and throwing everything away.
Flow {
    id: root

    required property PersonViewModel viewModel

    spacing: Theme.px(3)

    Act {
        text: qsTr("Sleutelpas printen")
        iconName: "card-account-details-outline"
        place: "person/card"
        onClicked: root.viewModel.printCard()
    }

    Act {
        visible: root.viewModel.did
        text: qsTr("Bewijs printen")
        iconName: "certificate-outline"
        place: "person/certificate"
        onClicked: root.viewModel.printCertificate()
    }

    Act {
        text: qsTr("Nieuwe plaatjescode")
        iconName: "key-variant"
        place: "person/code"
        onClicked: root.viewModel.makeCode()
    }

    Act {
        text: qsTr("Dieren samenvoegen")
        iconName: "account-multiple"
        place: "person/merge"
        onClicked: root.viewModel.merge()
    }

    Act {
        text: qsTr("Alles weggooien")
        iconName: "delete"
        look: "quiet"
        place: "person/erase"
        onClicked: root.viewModel.erase()
    }

    component Act: ActionButton {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(implicitHeight, Theme.buttonHeight)
    }
}
