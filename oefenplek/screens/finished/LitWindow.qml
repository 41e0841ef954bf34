pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The street of the start screen, seen close by: one window more is lit.
Rectangle {
    id: root

    required property real side
    // On a low screen only the words.
    required property bool low

    readonly property color wall: Theme.highContrast ? Theme.paper : Theme.duskWall

    implicitHeight: Math.max(low ? 0 : Theme.px(30), words.implicitHeight + Theme.spaceS)
    color: Theme.dusk

    Item {
        id: house

        visible: !root.low
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.bottom: parent.bottom
        width: Theme.px(24)
        height: Theme.px(27)

        // A gable in steps and the wall below it.
        Repeater {
            model: 4

            Rectangle {
                required property int index

                anchors.horizontalCenter: parent?.horizontalCenter
                anchors.bottom: parent?.bottom
                width: Math.round(house.width * (0.4 + 0.2 * index))
                height: house.height - index * Theme.px(3)
                color: root.wall
            }
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(4)
            columns: 2
            spacing: Theme.px(0.8)

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    width: Theme.px(4.5)
                    height: Theme.px(index < 2 ? 3.5 : 6.5)
                    color: Theme.window
                }
            }
        }
    }

    PlainText {
        id: words

        anchors.left: root.low ? parent.left : house.right
        anchors.leftMargin: root.low ? root.side : Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("In de straat brandt nu één licht meer.")
        size: Theme.small
        color: Theme.duskInk
    }
}
