import QtQuick
import QtQuick.VirtualKeyboard.Components

// A key that does something to the keyboard itself (other letters, another language, away).
BaseKey {
    property real unit: 0
    property string name: "" // what a screen reader says
    property bool lit: false
    property string place: ""

    noKeyEvent: true
    functionKey: true
    weight: 1.5
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {}
}
