pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The first letters there are, to narrow a long list with; the one that was typed is filled.
Flow {
    id: root

    property list<string> letters
    property string typed: ""
    property string place: ""
    signal chosen(string letter)

    spacing: Theme.px(3)

    Repeater {
        model: root.letters

        ActionButton {
            required property string modelData

            readonly property bool selected: root.typed.toUpperCase() === modelData

            width: Math.max(Theme.minTarget, implicitContentWidth + 2 * Theme.px(2))
            height: Math.max(Theme.minTarget, implicitContentHeight)
            padding: 0
            leftPadding: 0
            rightPadding: 0
            text: modelData
            look: selected ? "primary" : "plain"
            place: root.place + "/" + modelData
            Accessible.name: qsTr("Letter %1").arg(modelData)
            Accessible.checkable: true
            Accessible.checked: selected
            onClicked: root.chosen(modelData)
        }
    }
}
