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
    // The place and the time, where there is no room for them at the top.
    required property string whereText

    readonly property bool abreast: line.implicitWidth + where.implicitWidth + Theme.spaceM <= width - 2 * side
    readonly property real pavement: Math.ceil(line.height + (where.visible && !abreast ? where.height : 0) + Theme.px(4))

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

            anchors.left: parent.left
            anchors.leftMargin: root.side
            width: root.abreast ? implicitWidth : parent.width - 2 * root.side
            y: Theme.px(2)
            text: root.finished === 0 ? qsTr("Vandaag brandt hier nog geen licht.")
                : root.finished === 1 ? qsTr("Vandaag 1 keer geoefend")
                : qsTr("Vandaag %1 keer geoefend").arg(root.finished)
            size: Theme.small
            color: Theme.duskInk
        }

        PlainText {
            id: where

            anchors.left: parent.left
            anchors.leftMargin: root.abreast ? parent.width - root.side - width : root.side
            width: root.abreast ? implicitWidth : parent.width - 2 * root.side
            y: root.abreast ? line.y : line.y + line.height
            visible: text !== ""
            text: root.whereText
            size: Theme.small
            color: Theme.duskInk
        }
    }
}
