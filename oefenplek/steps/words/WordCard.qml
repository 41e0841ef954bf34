pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One word: a large picture, the word, one sentence, and a sign that it can be heard.
ChoiceCard {
    id: root

    required property string name
    required property string say
    required property bool lit

    door: true
    text: name
    detail: say
    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.maximumWidth: Theme.px(130)

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }

    Icon {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.spaceXs
        name: "volume-high"
        color: Theme.primary
    }
}
