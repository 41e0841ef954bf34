pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Below the themes: the lesson that a whole class does together.
ChoiceCard {
    id: root

    required property bool named

    text: qsTr("Ik doe mee met de groep")
    detail: qsTr("Er staat een dier op het grote scherm.")
    iconName: "presentation"
    iconSize: Theme.px(18)
    place: "themes/class"

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
