pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// *Ik doe mee met de groep*: the animal on the wall, then its number; the lesson of the class opens.
PickPage {
    id: root

    required property ClassCodeViewModel viewModel

    readonly property bool numbering: viewModel.page === "number"
    readonly property bool abreast: inner >= Theme.px(108) + Theme.spaceL + Math.max(Theme.px(80), 13 * Theme.label)

    heading: viewModel.heading
    line: viewModel.line
    said: viewModel.said
    speaking: viewModel.speaking
    backPlace: "class/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    // On a real keyboard the number may be typed wherever the frame is.
    Keys.onPressed: event => {
        if (!root.numbering || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.viewModel.check();
        else if (/^[0-9]$/.test(event.text))
            root.viewModel.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Picks {
        visible: !root.numbering
        width: parent?.width ?? 0
        room: root.room - y
        tiles: root.viewModel.tiles
        named: root.viewModel.named
        onChosen: row => root.viewModel.choose(row)
    }

    Grid {
        id: asked

        visible: root.numbering
        width: parent?.width ?? 0
        columns: root.abreast ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: root.gap

        Column {
            id: chosen

            width: root.abreast ? Math.min(asked.width - pad.width - asked.columnSpacing, Math.max(Theme.px(118), 20 * Theme.label)) : asked.width
            spacing: Theme.spaceS

            Flow {
                width: parent.width
                spacing: Theme.spaceM

                Animal {
                    size: Math.min(Theme.px(root.abreast ? 45 : 32), chosen.width)
                    animal: root.viewModel.animal
                    description: root.viewModel.animalName
                }

                NumberBox {
                    width: Math.min(implicitWidth, chosen.width)
                    height: Math.max(implicitHeight, Theme.px(root.abreast ? 45 : 32))
                    typed: root.viewModel.typed
                    place: "class/typed"
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.px(3)

                ActionButton {
                    text: qsTr("Wissen")
                    iconName: "backspace-outline"
                    place: "class/erase"
                    onClicked: root.viewModel.erase()
                }

                ActionButton {
                    text: qsTr("Verder")
                    iconName: "arrow-right"
                    iconLast: true
                    look: root.viewModel.typed === "" ? "outline" : "primary"
                    place: "class/go"
                    onClicked: root.viewModel.check()
                }
            }
        }

        NumberPad {
            id: pad

            width: Math.min(asked.width, Theme.px(108))
            room: root.room - asked.y
            onTyped: digit => root.viewModel.type(digit)
        }
    }
}
