pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard

// For a field that takes figures only: a code, a date, an amount, a telephone number.
KeyboardLayout {
    id: page

    readonly property real unit: Board.unit(4)

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 1

    Column {
        Layout.fillWidth: true
        topPadding: Board.padding

        KeyLine {
            KeyRun {
                signs: "123"
                unit: page.unit
                fixed: true
            }
            EraseKey {
                unit: page.unit
                weight: 1
            }
        }
        KeyLine {
            KeyRun {
                signs: "456"
                unit: page.unit
                fixed: true
            }
            LineKey {
                unit: page.unit
                weight: 1
            }
        }
        KeyLine {
            KeyRun {
                signs: "789-"
                unit: page.unit
                fixed: true
            }
        }
        KeyLine {
            KeyRun {
                signs: "+0,"
                unit: page.unit
                fixed: true
            }
            HideKey {
                unit: page.unit
            }
        }
    }
}
