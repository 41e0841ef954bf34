pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A part of the page: a heading, and what stands below it.
Column {
    id: root

    property string heading: ""

    spacing: Theme.spaceXs

    PlainText {
        width: root.width
        text: root.heading
        strong: true
        color: Theme.primary
        leading: 1.2
        Accessible.role: Accessible.Heading
    }
}
