pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Below the themes: a whole device without a task.
ChoiceCard {
    id: root

    required property bool named

    text: qsTr("Vrij oefenen")
    detail: qsTr("Een heel toestel, zonder opdracht.")
    picture: "tablet-in-hands"
    pictureSize: Theme.px(18)
    place: "themes/free"

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
