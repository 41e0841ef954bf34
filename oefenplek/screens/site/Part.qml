pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What belongs together, under its own heading.
Column {
    id: root

    default property alias content: inside.data
    property string title: ""
    property string line: ""

    width: parent?.width ?? 0
    spacing: Theme.spaceXs

    PlainText {
        width: parent.width
        text: root.title
        size: Theme.body
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        text: root.line
        size: Theme.small
        color: Theme.quietInk
    }

    Column {
        id: inside

        width: parent.width
        spacing: Theme.px(3)
    }
}
