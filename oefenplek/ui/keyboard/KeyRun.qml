pragma ComponentBehavior: Bound

import QtQuick

// Keys side by side, one for each sign of a text.
Repeater {
    id: run

    property string signs: ""
    property real unit: 0
    property bool shown: true
    property bool fixed: false // the same with and without Shift
    signal typed

    model: [...run.signs]

    LetterKey {
        required property string modelData

        visible: run.shown
        unit: run.unit
        text: modelData
        noModifier: run.fixed
        onClicked: run.typed()
    }
}
