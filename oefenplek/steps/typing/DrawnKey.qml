pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme

// One key of the drawing, with what is printed on it. The next one is warm, inside an ink outline.
Rectangle {
    id: root

    required property var modelData
    required property real unit
    required property bool lit
    property string place: ""
    readonly property real letter: unit * (modelData.named ? 0.27 : paired ? 0.32 : 0.46)
    readonly property bool paired: modelData.high !== ""
    readonly property color ink: lit ? Theme.litInk : Theme.ink

    readonly property real gap: Math.max(1, Math.round(unit * 0.05))

    enabled: false // a picture
    x: modelData.x * unit + gap
    y: modelData.row * unit + gap
    width: modelData.width * unit - 2 * gap
    height: unit - 2 * gap
    radius: Math.round(unit * 0.14)
    color: lit ? Theme.accent : Theme.sheet
    border.width: lit ? Theme.markWidth : Theme.lineWidth
    border.color: lit ? Theme.focus : Theme.edge
    z: lit ? 1 : 0

    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: root.unit * 0.14
        anchors.bottom: root.paired ? parent.bottom : undefined
        anchors.bottomMargin: root.unit * 0.06
        y: root.unit * (root.modelData.named ? 0.24 : 0.03)
        visible: text !== ""
        text: root.modelData.low
        size: Math.round(root.letter)
        strong: true
        color: root.ink
        readable: false
        wrapMode: Text.NoWrap
    }

    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: root.unit * 0.14
        anchors.top: parent.top
        anchors.topMargin: root.unit * 0.03
        visible: text !== ""
        text: root.modelData.high
        size: Math.round(root.letter)
        color: root.ink
        readable: false
        wrapMode: Text.NoWrap
    }

    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: root.unit * 0.12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.unit * 0.06
        visible: text !== ""
        text: root.modelData.corner
        size: Math.round(root.letter)
        color: root.ink
        readable: false
        wrapMode: Text.NoWrap
    }

    Icon {
        anchors.centerIn: parent
        visible: root.modelData.sign !== ""
        name: root.modelData.sign
        size: root.unit * 0.5
        color: root.ink
    }
}
