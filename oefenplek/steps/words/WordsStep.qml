pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.words

// The new words as cards side by side, as many as fit; pressing one says it.
Item {
    id: root

    required property WordsViewModel viewModel
    readonly property int count: viewModel.cards.length
    readonly property real cardWidth: Math.max(Theme.px(60), 11 * Theme.body)
    readonly property int fitting: Math.max(1, Math.floor((grid.parent.width + grid.columnSpacing) / (cardWidth + grid.columnSpacing)))
    // Rows of equal length: four words that do not fit beside each other stand two by two.
    readonly property int columns: Math.max(1, Math.ceil(count / Math.ceil(count / fitting)))

    Scroll {
        anchors.fill: parent

        GridLayout {
            id: grid

            width: parent.width
            columns: root.columns
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
                    iconName: modelData.icon
                    place: "word/" + modelData.id
                    lit: root.viewModel.lit === index
                    onClicked: root.viewModel.hear(modelData.id)
                }
            }
        }
    }
}
