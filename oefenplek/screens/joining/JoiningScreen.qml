pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// Becoming known: the offer, an animal, a colour, four pictures and once more, and then what was chosen.
PickPage {
    id: root

    required property JoiningViewModel viewModel

    readonly property bool choosing: viewModel.tiles.length > 0
    readonly property bool offering: viewModel.page === "offer"
    readonly property bool done: viewModel.page === "done"

    heading: viewModel.heading
    said: viewModel.said
    line: choosing ? viewModel.lines.join(" ") : ""
    speaking: viewModel.speaking
    backOffered: !done
    backPlace: "joining/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    Dots {
        visible: root.viewModel.page === "code" || root.viewModel.page === "again"
        filled: root.viewModel.filled
        width: parent?.width ?? 0
        place: "joining/chosen"
    }

    Picks {
        visible: root.choosing
        width: parent?.width ?? 0
        room: root.room - y
        tiles: root.viewModel.tiles
        named: root.viewModel.named
        onChosen: row => root.viewModel.choose(row)
    }

    Loader {
        width: parent?.width ?? 0
        active: root.offering && root.height > 20 * Theme.body
        visible: active
        sourceComponent: Menagerie {}
    }

    Loader {
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(62) + 20 * Theme.body)
        active: root.done
        visible: active
        sourceComponent: PassCard {
            animal: root.viewModel.animal
            colour: root.viewModel.colour
            words: root.viewModel.described
        }
    }

    Column {
        visible: !root.choosing
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, 35 * Theme.body)
        topPadding: Theme.spaceXs
        spacing: Theme.spaceXs

        Repeater {
            model: root.choosing ? [] : root.viewModel.lines

            PlainText {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                size: Theme.body
            }
        }
    }

    Ways {
        visible: !root.choosing
        width: parent?.width ?? 0
        viewModel: root.viewModel
    }
}
