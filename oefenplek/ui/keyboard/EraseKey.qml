import QtQuick
import QtQuick.VirtualKeyboard.Components

// Takes the letter before the cursor away.
BackspaceKey {
    property real unit: 0
    readonly property string name: qsTr("Wissen")
    readonly property string word: name
    readonly property string iconName: "backspace-outline"
    readonly property string place: "key/backspace"

    width: unit * weight
    height: Board.lineHeight
    repeat: false // many people press slowly
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {}
}
