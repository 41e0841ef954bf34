pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.words

// The new words as cards: beside each other when all of them fit, otherwise as rows with the picture in front.
// Pressing one says it.
Item {
    id: root

    required property WordsViewModel viewModel
    readonly property int count: viewModel.cards.length
    readonly property real cardWidth: Math.max(Theme.px(60), 9 * Theme.body)
    readonly property real rowWidth: Math.max(Theme.px(120), 18 * Theme.body)
    readonly property bool beside: count * (cardWidth + grid.columnSpacing) <= grid.parent.width + grid.columnSpacing
    readonly property int columns: beside ? count : count > 3 && 2 * rowWidth <= grid.parent.width ? 2 : 1

    Scroll {
        anchors.fill: parent

        GridLayout {
            id: grid

            width: parent.width
            columns: Math.max(1, root.columns)
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceS
            uniformCellWidths: true

            Repeater {
                model: root.viewModel.cards

                WordCard {
                    required property var modelData
                    required property int index

                    name: modelData.text
                    say: modelData.say
                    shown: modelData.shown
                    shownSay: modelData.shownSay
                    aid: modelData.aid
                    onHeard: text => root.viewModel.hearAid(text)
                    iconName: modelData.icon
                    door: root.beside
                    pictureSize: root.beside ? Math.max(Theme.px(20), Math.min(Theme.px(40), root.height * 0.2)) : Theme.px(20)
                    place: "word/" + modelData.id
                    lit: root.viewModel.lit === index
                    onClicked: root.viewModel.hear(modelData.id)
                }
            }
        }
    }
}
