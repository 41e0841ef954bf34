pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One of a few, side by side as far as they fit; the one that holds has a tick.
Column {
    id: root

    property string title: ""
    // Rows of {text, chosen}.
    required property var options
    required property string name
    signal chosen(int row)

    spacing: Theme.spaceXs
    visible: root.options.length > 0

    PlainText {
        width: root.width
        visible: root.title !== ""
        text: root.title
        leading: 1.3
    }

    Flow {
        width: root.width
        spacing: Theme.px(3)

        Repeater {
            // By number: a choice makes no button anew, so that the keyboard stays on it.
            model: root.options.length

            ActionButton {
                required property int index
                readonly property var option: root.options[index] ?? { text: "", chosen: false }

                // As wide with the tick as without: nothing moves when it is chosen.
                width: Math.min(root.width, Math.max(Theme.px(30), implicitWidth + (option.chosen ? 0 : Theme.iconSize + Theme.spaceXs)))
                text: option.text
                look: option.chosen ? "primary" : "plain"
                iconName: option.chosen ? "check" : ""
                place: root.name + "-" + index
                Accessible.checkable: true
                Accessible.checked: option.chosen
                onClicked: root.chosen(index)
            }
        }
    }
}
