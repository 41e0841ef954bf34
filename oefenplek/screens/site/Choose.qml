pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A few answers beside each other; the one that holds is marked.
Flow {
    id: root

    // {id, text}
    required property var answers
    property string chosen: ""
    property string prefix: ""
    signal picked(string id)

    spacing: Theme.px(3)

    Repeater {
        model: root.answers

        ChoiceCard {
            required property var modelData

            width: Math.min(root.width, Math.max(Theme.px(44), implicitContentWidth + leftPadding + rightPadding))
            text: modelData.text
            steady: true
            selected: root.chosen === modelData.id
            place: root.prefix + modelData.id
            onClicked: root.picked(modelData.id)
        }
    }
}
