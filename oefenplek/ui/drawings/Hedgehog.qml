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
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M22 164 H218"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#0A5665"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M84 160 C50 160 34 140 36 118 L22 112 L38 102 L30 86 L48 82 L46 62 L64 64 L70 44 L86 54 L100 36 L112 50 L130 38 L138 56 L156 50 L160 68 L178 70 L176 88 C190 100 192 130 186 160 Z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#000000" : "#FFFFFF"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M58 108 l8 -12 M78 84 l8 -12 M104 74 l6 -13 M132 80 l4 -14 M84 118 l8 -12 M110 104 l6 -13 M64 138 l8 -12 M94 142 l7 -12 M126 128 l4 -13"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M146 160 C132 148 130 112 150 98 C168 88 184 100 192 116 C204 126 216 128 218 134 C220 142 206 152 196 154 C190 158 180 160 172 160 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M209 133a7 7 0 0 1 14 0a7 7 0 0 1 -14 0z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: -1

        PathSvg {
            path: "M175 121a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M150 108 C142 96 152 84 162 90 C168 94 168 102 164 106"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3.5
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M196 142 c-6 6 -14 5 -18 1"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FBE3B3"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M70 160 a11 8 0 0 1 24 0 Z M146 160 a11 8 0 0 1 24 0 Z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#F2B134"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M79 28a13 13 0 0 1 26 0a13 13 0 0 1 -26 0z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3.5
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M92 15 c0 -5 3 -8 7 -9"
        }
    }
}
