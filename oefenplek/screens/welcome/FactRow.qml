pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One thing that is kept: what it is, and what stands there.
Column {
    id: root

    required property var modelData

    spacing: Theme.px(1)

    PlainText {
        width: root.width
        text: root.modelData.heading
        size: Theme.small
        strong: true
        color: Theme.primary
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.modelData.lines

        PlainText {
            required property string modelData

            width: root.width
            text: modelData
            size: Theme.label
        }
    }
}
