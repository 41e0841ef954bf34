pragma ComponentBehavior: Bound

import QtQuick

// What stands on a wall: a gable in steps, a neck with shoulders, a pointed roof, a cornice or a round gable.
Item {
    id: root

    required property string roof
    required property color wall
    required property bool chimneyLeft

    readonly property real unit: width / 12

    Repeater {
        model: root.roof === "steps" ? 4 : 0

        Rectangle {
            required property int index

            width: Math.round(root.width * (0.84 - 0.2 * index))
            height: root.height - y
            x: Math.round((root.width - width) / 2)
            y: Math.round(root.height * (1 - (index + 1) / 4))
            color: root.wall
        }
    }

    // A square on its corner, its lower half behind the wall.
    Item {
        visible: root.roof === "point"
        width: root.width
        height: root.height + 1
        clip: true

        Item {
            x: parent.width / 2
            y: 0
            transform: Scale {
                yScale: root.height / (root.width / 2 + root.unit)
            }

            Rectangle {
                width: (root.width + 2 * root.unit) / Math.SQRT2
                height: width
                transformOrigin: Item.TopLeft
                rotation: 45
                antialiasing: true
                color: root.wall
            }
        }
    }

    Rectangle {
        visible: root.roof === "neck"
        anchors.horizontalCenter: parent.horizontalCenter
        width: 0.5 * parent.width
        height: parent.height + 1
        topLeftRadius: width / 2
        topRightRadius: width / 2
        antialiasing: true
        color: root.wall
    }

    Rectangle {
        visible: root.roof === "neck"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -1
        width: 0.84 * parent.width
        height: 0.4 * parent.height
        topLeftRadius: height
        topRightRadius: height
        antialiasing: true
        color: root.wall
    }

    Rectangle {
        visible: root.roof === "round"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -1
        width: parent.width
        height: parent.height + 1
        topLeftRadius: Math.min(height, width / 2)
        topRightRadius: topLeftRadius
        antialiasing: true
        color: root.wall
    }

    Rectangle {
        visible: root.roof === "flat"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: parent.width + root.unit
        height: Math.round(Math.min(0.34 * parent.height, root.unit))
        color: root.wall
    }

    Rectangle {
        visible: root.roof === "point" || root.roof === "flat"
        width: Math.round(1.3 * root.unit)
        x: Math.round(root.width * (root.chimneyLeft ? 0.16 : 0.74))
        y: root.roof === "point" ? Math.round(0.2 * root.height) : Math.round(0.3 * root.height)
        height: root.height - y
        color: root.wall
    }
}
