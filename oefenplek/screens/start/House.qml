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
    readonly property real cell: (width - 1.6 * unit) / columns
    readonly property real windowWidth: Math.round(Math.min(0.6 * cell, 0.72 * floorHeight))
    readonly property real windowHeight: Math.round(Math.min(0.72 * floorHeight, 1.5 * windowWidth))
    readonly property real bar: Math.max(1, Math.round(windowWidth / 12))

    // The middle of a column of windows.
    function column(at: int): real {
        return 0.8 * unit + cell * (at + 0.5);
    }

    // The top of a row of windows.
    function floor(at: int): real {
        return Math.round(roofHeight + floorHeight * (at + 0.5) - windowHeight / 2);
    }

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

        Rectangle {
            required property int index
            readonly property bool lit: root.lit.includes(index)

            width: root.windowWidth
            height: root.windowHeight
            x: Math.round(root.column(index % root.columns) - width / 2)
            y: root.floor(Math.floor(index / root.columns))
            color: lit ? Theme.window : root.dark
            // Yellow on a white wall is hard to see: there a lit window has a dark frame.
            border.width: lit && Theme.highContrast ? Math.max(2, root.bar) : 0
            border.color: root.dark
        }
    }

    // The crosses in the windows: strips in the colour of the wall, one over each column and one over each floor.
    Repeater {
        model: root.columns

        Rectangle {
            required property int index

            width: root.bar
            height: root.rows * root.floorHeight
            x: Math.round(root.column(index) - width / 2)
            y: root.roofHeight
            color: root.wall
        }
    }

    Repeater {
        model: root.rows

        Rectangle {
            required property int index

            width: root.width
            height: root.bar
            y: root.floor(index) + Math.round(0.36 * root.windowHeight)
            color: root.wall
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
