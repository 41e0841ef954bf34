pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.confidence

// Three drawn answers of the same size and colour: side by side, or under each other where that is too narrow.
Item {
    id: root

    required property ConfidenceViewModel viewModel
    readonly property bool beside: grid.parent.width >= 3 * (5 * Theme.body + 2 * Theme.spaceS) + 2 * Theme.spaceM

    Scroll {
        anchors.fill: parent

        GridLayout {
            id: grid

            property string place: "answers"

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(330))
            columns: root.beside ? 3 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceS
            uniformCellWidths: true

            Repeater {
                id: cards

                model: root.viewModel.answers

                AnswerCard {
                    required property var modelData

                    door: root.beside
                    size: Theme.body
                    padding: Theme.spaceS
                    pictureSize: Theme.px(30)
                    Layout.preferredHeight: Math.min(implicitHeight, Math.max(Theme.px(50), root.height - Theme.spaceS))
                    lit: root.viewModel.lit === index
                    text: modelData.text
                    picture: modelData.picture
                    aid: modelData.aid
                    onHeard: text => root.viewModel.hearAid(text)
                    selected: root.viewModel.chosen === modelData.id
                    onClicked: root.viewModel.choose(modelData.id)
                    onMoved: by => root.moveFrom(index, by)
                }
            }
        }
    }

    // The arrow keys walk along the answers.
    function moveFrom(index: int, by: int): void {
        const next = cards.itemAt(index + by);
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
