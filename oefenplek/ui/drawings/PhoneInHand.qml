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
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeWidth: -1

        PathSvg {
            path: "M78 180 V150 C56 132 54 104 70 96 L92 112 L96 150 L160 180 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M70 178 V152 C50 130 52 100 68 92 C78 88 86 96 88 106 L100 150 H150 C156 150 164 152 164 160 V178"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#0A5665"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M97 8h50a13 13 0 0 1 13 13v112a13 13 0 0 1 -13 13h-50a13 13 0 0 1 -13 -13v-112a13 13 0 0 1 13 -13z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FFFFFF"
        strokeWidth: -1

        PathSvg {
            path: "M96 20h52a5 5 0 0 1 5 5v104a5 5 0 0 1 -5 5h-52a5 5 0 0 1 -5 -5v-104a5 5 0 0 1 5 -5z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#A9D0D4"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M100 34 h30 a6 6 0 0 1 6 6 v12 a6 6 0 0 1 -6 6 h-22 l-8 8 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#F2B134"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M145 74 h-26 a6 6 0 0 0 -6 6 v12 a6 6 0 0 0 6 6 h18 l8 8 Z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M102 118 h40"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M84 96 C80 84 72 78 64 86 C56 94 60 112 70 122 L88 138"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M156.5 66h9a8.5 8.5 0 0 1 8.5 8.5v0a8.5 8.5 0 0 1 -8.5 8.5h-9a8.5 8.5 0 0 1 -8.5 -8.5v-0a8.5 8.5 0 0 1 8.5 -8.5z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M156.5 86h12a8.5 8.5 0 0 1 8.5 8.5v0a8.5 8.5 0 0 1 -8.5 8.5h-12a8.5 8.5 0 0 1 -8.5 -8.5v-0a8.5 8.5 0 0 1 8.5 -8.5z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M156.5 106h11a8.5 8.5 0 0 1 8.5 8.5v0a8.5 8.5 0 0 1 -8.5 8.5h-11a8.5 8.5 0 0 1 -8.5 -8.5v-0a8.5 8.5 0 0 1 8.5 -8.5z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M156.5 126h7a8.5 8.5 0 0 1 8.5 8.5v0a8.5 8.5 0 0 1 -8.5 8.5h-7a8.5 8.5 0 0 1 -8.5 -8.5v-0a8.5 8.5 0 0 1 8.5 -8.5z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#0A5665"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M62 178 V164 H170 V178 Z"
        }
    }
}
