pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The two answers to *Wilt u alles horen?*: an ear and a book, each framed while its name is said.
Flow {
    id: root

    required property StartViewModel viewModel

    // Before it is told: whoever answers by key goes on from the first door.
    signal keyed

    function give(everything: bool, byKey: bool): void {
        if (byKey)
            root.keyed();
        root.viewModel.answer(everything);
    }

    readonly property real wanted: yes.implicitWidth + no.implicitWidth + spacing

    spacing: Theme.px(3)

    ActionButton {
        id: yes

        width: Math.min(implicitWidth, root.width)
        text: qsTr("Ja, voorlezen")
        iconName: "ear-hearing"
        look: "primary"
        size: Theme.small
        place: "start/yes"
        onClicked: root.give(true, yes.visualFocus)

        FocusRing {
            shown: root.viewModel.named === "yes" && !yes.visualFocus
        }
    }

    ActionButton {
        id: no

        width: Math.min(implicitWidth, root.width)
        text: qsTr("Nee, ik lees zelf")
        iconName: "book-open-variant"
        size: Theme.small
        place: "start/no"
        onClicked: root.give(false, no.visualFocus)

        FocusRing {
            shown: root.viewModel.named === "no" && !no.visualFocus
        }
    }
}
