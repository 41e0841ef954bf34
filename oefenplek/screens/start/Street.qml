pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The street at dusk in three colours: nine houses under an evening sky, and on the pavement how often was practised here
// today. Nothing moves.
Rectangle {
    id: root

    required property int finished
    required property real side

    readonly property real pavement: Math.ceil(line.implicitHeight + Theme.px(4))

    implicitHeight: pavement + Theme.px(16)
    color: Theme.dusk
    Accessible.ignored: true

    Houses {
        x: root.side
        width: root.width - 2 * root.side
        height: root.height - root.pavement
        finished: root.finished
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.pavement
        color: Theme.duskWall

        PlainText {
            id: line

            x: root.side
            width: parent.width - 2 * root.side
            anchors.verticalCenter: parent.verticalCenter
            text: root.finished === 0 ? qsTr("Vandaag brandt hier nog geen licht.")
                : root.finished === 1 ? qsTr("Vandaag 1 keer geoefend")
                : qsTr("Vandaag %1 keer geoefend").arg(root.finished)
            size: Theme.small
            color: Theme.duskInk
        }
    }
}
