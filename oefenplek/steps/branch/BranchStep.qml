pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.branch

// The path so far, what is said, and the options as cards. Where there is room the conversation stands beside them.
Item {
    id: root

    required property BranchViewModel viewModel
    readonly property int said: viewModel.talk.length
    readonly property bool beside: said > 0 && grid.width >= 2 * 18 * Theme.body * 0.55 + Theme.px(60)

    implicitHeight: scroll.implicitHeight

    Scroll {
        id: scroll

        anchors.fill: parent

        GridLayout {
            id: grid

            anchors.left: parent.left
            width: parent.width
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceS
            uniformCellWidths: root.beside

            // A path of more than one row stands below: the options stay in sight.
            PathRow {
                readonly property bool low: height > 1.5 * Theme.buttonHeight

                Layout.fillWidth: true
                Layout.row: low ? 3 : 0
                Layout.column: 0
                Layout.columnSpan: root.beside ? 2 : 1
                visible: root.viewModel.path.length > 0
                stones: root.viewModel.path
                onChosen: step => root.viewModel.goBackTo(step)
            }

            ColumnLayout {
                Layout.row: 1
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: Theme.px(210)
                visible: root.said > 0
                spacing: Theme.spaceXs

                Repeater {
                    model: root.viewModel.talk

                    TalkLine {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        who: modelData.who
                        said: modelData.shown
                        mine: modelData.mine
                        aid: modelData.aid
                        lit: root.viewModel.lit === index
                        onHeard: text => root.viewModel.hearAid(text)
                    }
                }

                ActionButton {
                    place: "talk/listen"
                    look: "quiet"
                    iconName: "volume-high"
                    text: qsTr("Luister naar het gesprek")
                    onClicked: root.viewModel.listen()
                }
            }

            ColumnLayout {
                readonly property string place: "options"

                Layout.row: root.beside ? 1 : 2
                Layout.column: root.beside ? 1 : 0
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: Theme.px(210)
                spacing: Theme.spaceS

                Repeater {
                    id: cards

                    model: root.viewModel.options

                    OptionCard {
                        required property var modelData

                        size: Theme.body
                        lit: root.viewModel.lit === root.said + index
                        name: modelData.text
                        text: modelData.shown
                        iconName: modelData.icon
                        stop: modelData.stop
                        aid: modelData.aid
                        onHeard: text => root.viewModel.hearAid(text)
                        place: "option/" + modelData.id
                        selected: root.viewModel.chosen === modelData.id
                        onClicked: root.viewModel.choose(modelData.id)
                        onMoved: by => root.moveFrom(index, by)
                    }
                }
            }
        }
    }

    // The arrow keys walk along the options.
    function moveFrom(index: int, by: int): void {
        const next = cards.itemAt(index + by);
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
