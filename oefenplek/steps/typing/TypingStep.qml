pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.typing

// What is to be typed, the field, and the drawn keyboard or what helps with a pass phrase: beside each other where there
// is room, else below. While the keyboard on the screen is there, the drawn one makes room for it.
Item {
    id: root

    required property TypingViewModel viewModel
    readonly property PhraseViewModel phrase: viewModel.phrase as PhraseViewModel
    readonly property bool screenKeys: Theme.keyboardHeight > 0
    readonly property bool noted: viewModel.answer !== "" || viewModel.ownPhrase && phrase.example !== ""
    readonly property bool drawn: viewModel.keyboard && !screenKeys
    // First the field is what to press, then the key that comes next.
    readonly property bool keyed: drawn && viewModel.next.length > 0 && (field.typing || viewModel.changed)
    readonly property bool large: Theme.textScale >= 1.5
    // The keyboard stands beside the field; else note and field stand beside each other; else all is one column.
    readonly property bool beside: drawn && !large && width >= Theme.px(240)
    readonly property bool pair: noted && !beside && !large && width >= Theme.px(150)
    // The button stands behind the field where there is room.
    readonly property bool row: !beside && !large && width >= Theme.px(noted ? 240 : 150)
    readonly property real spare: height - 4 * Theme.spaceXs - (beside ? 0 : writing.height + Theme.spaceXs)
    // Beside the keyboard: as wide as the two buttons below the field, where that leaves keys of a good size.
    readonly property real column: width >= Theme.px(300) ? Theme.px(123) : Theme.px(90)
    readonly property real most: Math.min(Theme.px(15), (whole.width - 2 - (beside ? column + Theme.spaceM : 0)) / 16.25)
    readonly property real unit: Math.floor(Math.max(Math.min(most, Theme.px(9.5)), Math.min(most, spare / 5)))
    readonly property real wanted: drawn ? 5 * most : help.visible ? help.implicitHeight : 0

    implicitHeight: 4 * Theme.spaceXs + (beside ? Math.max(writing.height, wanted) : writing.height + Theme.spaceXs + wanted)
    onScreenKeysChanged: viewModel.useScreen(screenKeys)
    Component.onCompleted: viewModel.useScreen(screenKeys)

    Scroll {
        anchors.fill: parent

        Item {
            id: whole

            readonly property real under: writing.height + Theme.spaceXs

            width: parent.width
            height: root.beside ? Math.max(writing.height, keyboard.height) : keyboard.visible ? under + keyboard.height : help.visible ? under + help.height : writing.height

            Column {
                id: writing

                anchors.left: parent.left
                width: whole.width - (root.beside ? keyboard.width + Theme.spaceM : 0)
                spacing: Theme.spaceXs

                GridLayout {
                    width: parent.width
                    columns: root.row ? (root.noted ? 3 : 2) : root.pair ? 2 : 1
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceXs

                    SampleCard {
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.px(100)
                        Layout.alignment: Qt.AlignTop
                        visible: root.noted
                        title: root.viewModel.ownPhrase ? qsTr("Voorbeeld") : root.viewModel.title || qsTr("Typ dit")
                        text: root.viewModel.ownPhrase ? root.phrase.example : root.viewModel.answer
                        aid: root.viewModel.ownPhrase ? root.phrase.exampleAid : root.viewModel.titleAid
                        lit: root.viewModel.lit === 0
                        onHeard: text => root.viewModel.hearAid(text)
                    }

                    TypingField {
                        id: field

                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.px(120)
                        Layout.alignment: Qt.AlignTop
                        keyDrawn: root.keyed
                        viewModel: root.viewModel
                    }

                    TypingButtons {
                        Layout.columnSpan: root.row || !root.pair ? 1 : 2
                        Layout.fillWidth: !root.row
                        Layout.preferredWidth: root.row ? ready : -1
                        Layout.alignment: Qt.AlignBottom
                        viewModel: root.viewModel
                    }
                }

                Alert {
                    width: parent.width
                    visible: text !== ""
                    text: root.viewModel.sentence
                    size: Theme.small
                    // Fixed: this text changes at every key, from one line to more and back.
                    lineHeightMode: Text.FixedHeight
                    lineHeight: Math.round(1.4 * size)
                }
            }

            // Its place is mirrored, the keyboard is not.
            Item {
                id: keyboard

                y: root.beside ? 0 : whole.under
                x: root.beside !== root.LayoutMirroring.enabled ? whole.width - width : 0
                width: drawing.implicitWidth
                height: drawing.implicitHeight
                visible: root.drawn

                DrawnKeyboard {
                    id: drawing

                    anchors.fill: parent
                    viewModel: root.viewModel
                    unit: root.unit
                    pointed: root.keyed
                }
            }

            PhraseHelp {
                id: help

                y: whole.under
                width: whole.width
                visible: root.viewModel.ownPhrase
                viewModel: root.phrase
                lit: root.viewModel.lit - (root.phrase.example === "" ? 0 : 1)
                onHeard: text => root.viewModel.hearAid(text)
            }
        }
    }
}
