import QtQuick
import QtQuick.VirtualKeyboard.Components

// To digits and signs, and back. Without a key code of its own: Qt would else take a slow press for a drag.
SymbolModeKey {
    property real unit: 0
    required property string name
    required property string place

    key: Qt.Key_unknown
    noKeyEvent: true
    weight: 1.5
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {}
}
