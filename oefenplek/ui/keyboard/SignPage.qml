pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard

// Digits and signs.
KeyboardLayout {
    id: page

    property string question: "?"
    property string comma: ","
    property string semicolon: ";"
    property string back: "abc"
    readonly property real unit: Board.unit(10)

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 1

    Column {
        Layout.fillWidth: true
        topPadding: Board.padding

        KeyLine {
            KeyRun {
                signs: "1234567890"
                unit: page.unit
                fixed: true
            }
        }
        KeyLine {
            KeyRun {
                signs: "@&€_-+()/%"
                unit: page.unit
                fixed: true
            }
        }
        KeyLine {
            KeyRun {
                signs: "!" + page.question + "'\":" + page.semicolon + "*#"
                unit: page.unit
                fixed: true
            }
            EraseKey {
                unit: page.unit
                weight: 2
            }
        }
        KeyLine {
            SignsKey {
                unit: page.unit
                displayText: page.back
                name: qsTr("Letters")
                place: "key/letters"
            }
            LetterKey {
                unit: page.unit
                text: page.comma
            }
            BlankKey {
                unit: page.unit
                weight: 3
            }
            LetterKey {
                unit: page.unit
                text: "."
            }
            LetterKey {
                unit: page.unit
                text: "="
            }
            LineKey {
                unit: page.unit
            }
            HideKey {
                unit: page.unit
            }
        }
    }
}
