pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.choice

// The answers as cards, one under the other, or two by two where there is room for it.
Item {
    id: root

    required property ChoiceViewModel viewModel
    readonly property int count: viewModel.options.length
    readonly property real pairWidth: 2 * 20 * Theme.body * 0.55 + 2 * Theme.px(30)
    readonly property bool pairs: count > 3 && grid.parent.width >= pairWidth

    implicitHeight: scroll.implicitHeight

    Scroll {
        id: scroll

        anchors.fill: parent

        GridLayout {
            id: grid

            anchors.left: parent.left
            width: Math.min(parent.width, root.pairs ? Theme.px(300) : Theme.px(210))
            columns: root.pairs ? 2 : 1
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceS
            uniformCellWidths: true

            Repeater {
                id: cards

                model: root.viewModel.options

                OptionCard {
                    required property var modelData

                    size: Theme.body
                    lit: root.viewModel.lit === index
                    name: modelData.text
                    text: modelData.shown
                    iconName: modelData.icon
                    aid: modelData.aid
                    onHeard: text => root.viewModel.hearAid(text)
                    place: "option/" + modelData.id
                    selected: root.viewModel.chosen.includes(modelData.id)
                    tone: root.viewModel.tones[modelData.id] ?? ""
                    onClicked: root.viewModel.choose(modelData.id)
                    onMoved: by => root.moveFrom(index, by)
                }
            }

            ActionButton {
                Layout.columnSpan: root.pairs ? 2 : 1
                visible: root.viewModel.several && !root.viewModel.done
                place: "button/ready"
                iconName: "check"
                text: qsTr("Klaar met kiezen")
                onClicked: root.viewModel.finishChoosing()
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
