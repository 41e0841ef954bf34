pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// Done: a tick in a circle with its word. Appears once and then stands still.
Row {
    id: root

    property string text: qsTr("Klaar")
    property int size: Theme.label

    spacing: Theme.spaceXs

    Sign {
        kind: "good"
        anchors.verticalCenter: parent.verticalCenter
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: root.size
        strong: true
        color: Theme.good
    }
}
