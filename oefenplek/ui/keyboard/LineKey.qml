import QtQuick
import QtQuick.VirtualKeyboard.Components

// Enter.
EnterKey {
    id: root

    property real unit: 0
    readonly property string name: qsTr("Enter")
    readonly property string word: name
    readonly property string iconName: "keyboard-return"
    readonly property string place: "key/enter"

    weight: 1.5
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    keyPanelDelegate: KeyFace {
        control: root
        look: "main"
    }
}
