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
            path: "M14 146 H226"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M34 146 V178 M206 146 V178"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#0A5665"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M60 28h102a9 9 0 0 1 9 9v66a9 9 0 0 1 -9 9h-102a9 9 0 0 1 -9 -9v-66a9 9 0 0 1 9 -9z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#FFFFFF"
        strokeWidth: -1

        PathSvg {
            path: "M63 37h96a3 3 0 0 1 3 3v60a3 3 0 0 1 -3 3h-96a3 3 0 0 1 -3 -3v-60a3 3 0 0 1 3 -3z"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#F2B134"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M72 46h30a3 3 0 0 1 3 3v22a3 3 0 0 1 -3 3h-30a3 3 0 0 1 -3 -3v-22a3 3 0 0 1 3 -3z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M73 70 l10 -11 l8 8 l5 -5 l7 8"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFE500" : "#0A5665"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M115 51 h36 M115 62 h36 M115 73 h24 M70 87 h80"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#000000" : "#A9D0D4"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M44 112 H178 L192 138 Q193 146 185 146 H37 Q29 146 30 138 Z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M56 122 H166 M52 131 H170"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M96 139 h28"
        }
    }


    ShapePath {
        fillColor: root.bare ? "#FFE500" : "#F2B134"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M202 118 h20 v18 a10 10 0 0 1 -10 10 a10 10 0 0 1 -10 -10 v-18 Z"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 4
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M222 123 h4 a6 6 0 0 1 0 13 h-5"
        }
    }


    ShapePath {
        fillColor: "transparent"
        strokeColor: root.bare ? "#FFFFFF" : "#1D2733"
        strokeWidth: 3
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: "M207 108 c-4 -5 4 -8 0 -14 M216 108 c-4 -5 4 -8 0 -14"
        }
    }
}
