import QtQuick
import QtQuick.VirtualKeyboard.Components

// A key that types what stands on it.
Key {
    property real unit: 0
    readonly property string shown: uppercased ? text.toUpperCase() : text
    readonly property string name: KeyNames.of(shown)
    readonly property string place: "key/" + text

    weight: 1
    width: unit * weight
    height: Board.lineHeight
    smallTextVisible: false
    showPreview: false
    keyPanelDelegate: KeyFace {
        look: "letter"
    }
}
