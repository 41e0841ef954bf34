pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One house of the street, drawn in flat shapes: a wall under one of five roofs, a door, and windows of which some
// are lit.
Item {
    id: root

    // Of `steps`, `neck`, `point`, `flat`, `round`.
    required property string roof
    required property int columns
    required property int rows
    // Which windows are lit, by number from the top.
    required property var lit
    required property bool doorLeft
    required property real roofHeight

    readonly property color wall: Theme.highContrast ? Theme.ink : Theme.duskWall
    readonly property color dark: Theme.highContrast ? Theme.paper : Theme.dusk
    readonly property real unit: width / 12
    // The ground floor has the door; each floor above it a row of windows.
    readonly property real groundFloor: Math.min(0.3 * (height - roofHeight), 5 * unit)
    readonly property real floorHeight: (height - roofHeight - groundFloor) / rows

    Gable {
        width: parent.width
        height: root.roofHeight
        roof: root.roof
        wall: root.wall
        chimneyLeft: !root.doorLeft
    }

    Rectangle {
        width: parent.width
        y: root.roofHeight
        height: parent.height - y
        color: root.wall
    }

    Repeater {
        model: root.columns * root.rows

        HouseWindow {
            required property int index
            readonly property real cell: (root.width - 1.6 * root.unit) / root.columns

            width: Math.round(Math.min(0.6 * cell, 0.72 * root.floorHeight))
            height: Math.round(Math.min(0.72 * root.floorHeight, 1.5 * width))
            x: Math.round(0.8 * root.unit + cell * (index % root.columns + 0.5) - width / 2)
            y: Math.round(root.roofHeight + root.floorHeight * (Math.floor(index / root.columns) + 0.5) - height / 2)
            lit: root.lit.includes(index)
            dark: root.dark
            wall: root.wall
        }
    }

    Rectangle {
        width: Math.round(2.2 * root.unit)
        height: Math.round(0.8 * root.groundFloor)
        x: Math.round(root.doorLeft ? 1.6 * root.unit : parent.width - 1.6 * root.unit - width)
        y: parent.height - height
        color: root.dark
    }

    // The low window beside the door, always dark: the shop is closed.
    Rectangle {
        width: Math.round(5 * root.unit)
        height: Math.round(0.42 * root.groundFloor)
        x: Math.round(root.doorLeft ? parent.width - 1.6 * root.unit - width : 1.6 * root.unit)
        y: Math.round(parent.height - 0.8 * root.groundFloor)
        color: root.dark
    }
}
