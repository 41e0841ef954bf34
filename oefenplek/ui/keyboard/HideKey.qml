import QtQuick
import QtQuick.VirtualKeyboard.Components

// The keyboard goes away; pressing the field brings it back.
HideKeyboardKey {
    property real unit: 0
    readonly property string name: qsTr("Toetsenbord weg")
    readonly property string word: qsTr("Weg")
    readonly property string iconName: "chevron-down"
    readonly property string place: "key/hide"

    weight: 1
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {}
}
