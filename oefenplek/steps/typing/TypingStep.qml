pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.typing

// What is to be typed, the field, and below them the drawn keyboard or what helps with a pass phrase. While the keyboard
// on the screen is there, the drawn one makes room for it.
Item {
    id: root

    required property TypingViewModel viewModel
    readonly property bool onScreen: Theme.keyboardHeight > 0
    readonly property bool noted: viewModel.answer !== "" || viewModel.ownPhrase && phrase.example !== ""
    readonly property PhraseViewModel phrase: viewModel.phrase as PhraseViewModel
    readonly property bool pair: noted && width >= Theme.px(150) && Theme.textScale < 1.5
    // The button stands beside the field where there is room.
    readonly property bool row: (pair || !noted) && width >= Theme.px(noted ? 240 : 150) && Theme.textScale < 1.5
    readonly property real spare: height - top.implicitHeight - told.height - 4 * Theme.spaceXs
    readonly property real most: Math.min(Theme.px(15), (column.width - 2) / 16.25)
    readonly property real unit: Math.floor(Math.max(Math.min(most, Theme.px(9.5)), Math.min(most, spare / 5)))

    implicitHeight: top.implicitHeight + 4 * Theme.spaceXs + (keyboard.visible ? told.height + 5 * most : 0) + (help.visible ? help.implicitHeight : 0)
    onOnScreenChanged: viewModel.useScreen(onScreen)
    Component.onCompleted: viewModel.useScreen(onScreen)

    Scroll {
        anchors.fill: parent

        Column {
            id: column

            width: parent.width
            spacing: Theme.spaceXs

            GridLayout {
                id: top

                width: Math.min(parent.width, Theme.px(320))
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
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(120)
                    Layout.alignment: Qt.AlignTop
                    viewModel: root.viewModel
                }

                Flow {
                    Layout.columnSpan: root.row ? 1 : top.columns
                    Layout.fillWidth: !root.row
                    Layout.preferredWidth: root.row ? ready.implicitWidth : -1
                    Layout.alignment: Qt.AlignBottom
                    spacing: Theme.spaceXs
                    visible: !root.viewModel.byKey && !root.viewModel.done

                    ActionButton {
                        id: ready

                        place: "button/ready"
                        iconName: "check"
                        text: qsTr("Klaar met typen")
                        onClicked: root.viewModel.finish()
                    }

                    ActionButton {
                        visible: root.viewModel.repairs && root.viewModel.changed
                        place: "button/again"
                        iconName: "replay"
                        text: qsTr("Opnieuw")
                        onClicked: root.viewModel.again()
                    }
                }
            }

            Alert {
                id: told

                width: parent.width
                height: visible ? implicitHeight : 0
                visible: text !== "" && root.viewModel.keyboard
                text: root.viewModel.sentence
                size: Theme.small
            }

            DrawnKeyboard {
                id: keyboard

                visible: root.viewModel.keyboard && !root.onScreen
                viewModel: root.viewModel
                unit: root.unit
            }

            PhraseHelp {
                id: help

                width: parent.width
                visible: root.viewModel.ownPhrase
                viewModel: root.phrase
                lit: root.viewModel.lit - (root.phrase.example === "" ? 0 : 1)
                onHeard: text => root.viewModel.hearAid(text)
            }
        }
    }
}
