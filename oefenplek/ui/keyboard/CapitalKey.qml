import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Shift: the next letter is a capital; pressed twice, all are.
ShiftKey {
    property real unit: 0
    readonly property bool lit: InputContext.shiftActive || InputContext.capsLockActive
    readonly property string name: qsTr("Hoofdletter")
    readonly property string word: qsTr("Shift")
    readonly property string iconName: InputContext.capsLockActive ? "apple-keyboard-caps" : "apple-keyboard-shift"
    readonly property string place: "key/shift"

    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    keyPanelDelegate: KeyFace {
        checkable: true
    }
}
