pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import oefenplek.ui.device
import "faces.mjs" as Faces

// A drawn person. While `speaking` the mouth moves, the eyes blink, a raised hand waves; at rest nothing moves, and on
// a calm screen never.
Item {
    id: person

    required property DeviceScale device
    property string face: "onbekend"
    property bool speaking: false
    property bool waving: false
    readonly property bool moves: speaking && !device.calm && visible
    readonly property real scaled: Math.min(width, height) / 240
    property int beat: 0
    readonly property var tints: device.highContrast ? ({
            ink: "#FFFFFF", main: "#FFE500", mist: "#000000", warm: "#FFE500", skin: "#000000", tan: "#000000",
            white: "#000000", deep: "#FFFFFF", none: "transparent"
        }) : ({
            ink: "#1D2733", main: "#0A5665", mist: "#A9D0D4", warm: "#F2B134", skin: "#FBE3B3", tan: "#E8C28C",
            white: "#FFFFFF", deep: "#7A1F1B", none: "transparent"
        })
    readonly property color line: device.highContrast ? "#FFFFFF" : "#1D2733"

    implicitWidth: 120 * device.unit
    implicitHeight: implicitWidth
    Accessible.ignored: true
    onMovesChanged: beat = 0

    component Parts: Repeater {
        delegate: Shape {
            id: part
            required property var modelData
            width: 240
            height: 240
            ShapePath {
                fillColor: person.tints[part.modelData[1]]
                strokeColor: part.modelData[2] > 0 ? person.line : "transparent"
                strokeWidth: part.modelData[2]
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathSvg {
                    path: part.modelData[0]
                }
            }
        }
    }

    Item {
        width: 240
        height: 240
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        clip: true
        transformOrigin: Item.Bottom
        scale: person.scaled

        Parts {
            model: Faces.parts(person.face)
        }
        Parts {
            model: Faces.eyes(person.face, person.beat % 12 !== 11)
        }
        Parts {
            model: Faces.mouth(person.face, person.moves ? [1, 2, 1, 0][person.beat % 4] : 0)
        }
        Parts {
            model: person.waving ? Faces.hand(person.face, person.moves ? Math.floor(person.beat / 2) % 2 : 0) : []
        }
    }
    Timer {
        interval: 180
        repeat: true
        running: person.moves
        onTriggered: ++person.beat
    }
}
