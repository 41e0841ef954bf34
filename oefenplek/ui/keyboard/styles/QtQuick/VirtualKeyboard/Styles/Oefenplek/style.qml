pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import oefenplek.ui.theme
import oefenplek.ui.keyboard

// The look that Qt Virtual Keyboard asks for by the name of this folder: our keys, as large as the board says.
KeyboardStyle {
    keyboardDesignWidth: Math.max(1, Board.width)
    keyboardDesignHeight: Math.max(1, Board.height)

    keyboardBackground: Rectangle {
        color: Theme.highContrast ? Theme.paper : Theme.line

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.edge
        }
    }

    keyPanel: KeyFace {}
    backspaceKeyPanel: KeyFace {}
    enterKeyPanel: KeyFace {}
    shiftKeyPanel: KeyFace {}
    spaceKeyPanel: KeyFace {}
}
