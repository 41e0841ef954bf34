pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import oefenplek.ui.theme
import "houses.mjs" as Built

// Nine houses. A window is lit for every lesson that was finished here today; all are dark again the next morning.
// The street is three drawings in all (walls, what is dark, what is lit), so that it costs the first picture little.
Shape {
    id: root

    required property int finished

    readonly property color wall: Theme.highContrast ? Theme.ink : Theme.duskWall
    readonly property color dark: Theme.highContrast ? Theme.paper : Theme.dusk
    // Drawn once everything around it has its size: a street costs milliseconds.
    property bool settled: false
    readonly property var street: Built.street(settled ? width : 0, height, finished)

    Component.onCompleted: settled = true

    ShapePath {
        strokeWidth: -1
        fillColor: root.wall
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: root.street.walls
        }
    }

    ShapePath {
        strokeWidth: -1
        fillColor: root.dark

        PathSvg {
            path: root.street.dark
        }
    }

    // Yellow on a white wall is hard to see: there a lit window has a dark frame.
    ShapePath {
        strokeWidth: Theme.highContrast ? 2 : -1
        strokeColor: root.dark
        joinStyle: ShapePath.MiterJoin
        fillColor: Theme.window

        PathSvg {
            path: root.street.lit
        }
    }

    // The crosses in the windows, in the colour of the wall.
    ShapePath {
        strokeWidth: -1
        fillColor: root.wall

        PathSvg {
            path: root.street.crosses
        }
    }
}
