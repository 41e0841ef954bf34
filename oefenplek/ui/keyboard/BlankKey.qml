import QtQuick
import QtQuick.VirtualKeyboard.Components

// Space.
SpaceKey {
    property real unit: 0
    readonly property string name: qsTr("Spatie")
    readonly property string shown: name
    readonly property string place: "key/space"

    width: unit * weight
    height: Board.lineHeight
    repeat: false // many people press slowly
    smallTextVisible: false
    keyPanelDelegate: KeyFace {
        look: "letter"
    }
}
