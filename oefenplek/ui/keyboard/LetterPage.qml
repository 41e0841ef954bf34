pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The first page of a layout: three rows of letters, and below them what every layout has.
//
// `letters` are the three rows. `accents` are three rows too, that stand in their place until one of them was typed.
KeyboardLayout {
    id: page

    required property list<string> letters
    property list<string> accents: []
    property string accentName: "é"
    property bool cased: true // are there capitals?
    property string comma: ","
    property string beside: "-" // right of the point, where there is room
    property bool accentsShown: false

    readonly property bool languages: VirtualKeyboardSettings.activeLocales.length > 1
    readonly property bool address: (InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly)) !== 0
    readonly property string signs: page.languages ? "" : page.beside
    readonly property int columns: Math.max(page.letters[0].length, page.letters[1].length, page.letters[2].length + 1)
    readonly property real unit: Board.unit(page.columns)
    // Left and right of the third row.
    readonly property real aside: (page.columns - page.letters[2].length) / (page.cased ? 2 : 1)
    readonly property real low: 6 + (page.accents.length > 0 ? 1 : 0) + (page.languages ? 1.5 : 0) + page.signs.length

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 1

    Column {
        Layout.fillWidth: true
        topPadding: Board.padding

        KeyLine {
            KeyRun {
                signs: page.letters[0]
                unit: page.unit
                shown: !page.accentsShown
            }
            KeyRun {
                signs: page.accents[0] ?? ""
                unit: page.unit
                shown: page.accentsShown
                onTyped: page.accentsShown = false
            }
        }
        KeyLine {
            KeyRun {
                signs: page.letters[1]
                unit: page.unit
                shown: !page.accentsShown
            }
            KeyRun {
                signs: page.accents[1] ?? ""
                unit: page.unit
                shown: page.accentsShown
                onTyped: page.accentsShown = false
            }
        }
        KeyLine {
            CapitalKey {
                visible: page.cased
                unit: page.unit
                weight: page.aside
            }
            KeyRun {
                signs: page.letters[2]
                unit: page.unit
                shown: !page.accentsShown
            }
            KeyRun {
                signs: page.accents[2] ?? ""
                unit: page.unit
                shown: page.accentsShown
                onTyped: page.accentsShown = false
            }
            EraseKey {
                unit: page.unit
                weight: page.aside
            }
        }
        KeyLine {
            SignsKey {
                unit: page.unit
                displayText: "123"
                name: qsTr("Cijfers en tekens")
                place: "key/signs"
            }
            CommandKey {
                visible: page.accents.length > 0
                unit: page.unit
                weight: 1
                displayText: page.accentName
                lit: page.accentsShown
                name: page.accentsShown ? qsTr("Gewone letters") : qsTr("Bijzondere letters")
                place: "key/accents"
                onClicked: page.accentsShown = !page.accentsShown
            }
            LetterKey {
                unit: page.unit
                text: page.address ? "_" : page.comma
            }
            LanguageKey {
                visible: page.languages
                unit: page.unit
            }
            BlankKey {
                unit: page.unit
                weight: Math.max(1, page.columns - page.low)
            }
            LetterKey {
                unit: page.unit
                text: "."
            }
            KeyRun {
                signs: page.signs
                unit: page.unit
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
