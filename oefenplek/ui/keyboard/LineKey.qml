import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Enter.
BaseKey {
    property real unit: 0
    readonly property string name: qsTr("Enter")
    readonly property string word: name
    readonly property string iconName: "keyboard-return"
    readonly property string place: "key/enter"

    keyType: QtVirtualKeyboard.KeyType.EnterKey
    key: Qt.Key_Return
    weight: 1.5
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {
        look: "main"
    }
}
