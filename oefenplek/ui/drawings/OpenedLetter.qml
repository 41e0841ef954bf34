pragma ComponentBehavior: Bound

// Written by oefenplek.ui.theme.make_shapes from the drawing of this name; change that one.
import QtQuick
import QtQuick.Shapes
import oefenplek.ui.theme

Shape {
    id: root

    readonly property bool bare: Theme.highContrast

    width: 240
    height: 180
    Accessible.ignored: true

    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#0A5665"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M40 82 L112 30 Q120 25 128 30 L200 82 V160 Q200 170 190 170 H50 Q40 170 40 160 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FFFFFF"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M62 120 V24 Q62 14 72 14 H152 L178 40 V120 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#A9D0D4"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M152 14 V40 H178"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#F2B134"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M75 40a11 11 0 0 1 22 0a11 11 0 0 1 -22 0z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFE500" : "#0A5665"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M108 36 h26 M108 46 h18"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFE500" : "#0A5665"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M78 66 h84 M78 80 h84 M78 94 h60"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#A9D0D4"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M40 86 L120 140 L200 86 V160 Q200 170 190 170 H50 Q40 170 40 160 Z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M44 166 L102 128 M196 166 L138 128"
        }
    }
}
