pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.order

// Numbered places, one under the other, each with a card. Press a card and then a place, or drag it, or use the keys.
Item {
    id: root

    required property OrderViewModel viewModel
    // What the button beside the cards needs; its word may change.
    readonly property real side: Math.ceil(9.5 * Theme.body) + Theme.px(10)
    readonly property bool roomy: width >= 24 * Theme.label + side
    // The cards as they lay before, to slide from there.
    property list<string> before: []

    implicitHeight: scroll.implicitHeight

    Scroll {
        id: scroll

        anchors.fill: parent

        GridLayout {
            id: grid

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(190) + (root.roomy ? root.side : 0))
            columns: root.roomy ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceXs

            TileGuide {
                id: guide

                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                text: root.viewModel.guide.text ?? ""
                aid: root.viewModel.guide.aid ?? null
                lit: root.viewModel.lit === 0
                held: root.viewModel.held !== ""
                onPutBack: root.viewModel.putBack()
                onHeard: text => root.viewModel.hearAid(text)
            }

            ColumnLayout {
                Layout.preferredWidth: grid.width - (root.roomy ? root.side + grid.columnSpacing : 0)
                Layout.maximumWidth: Layout.preferredWidth
                spacing: Theme.px(3)

                Repeater {
                    id: rows

                    model: root.viewModel.count

                    OrderRow {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        onMoved: by => root.moveFrom(index, by)
                        onDropped: at => root.drop(at)
                    }
                }
            }

            ActionButton {
                Layout.maximumWidth: root.roomy ? root.side : grid.width
                readonly property bool back: guide.held && !guide.roomy

                Layout.alignment: Qt.AlignBottom
                visible: !root.viewModel.done
                place: back ? "button/back" : "button/ready"
                iconName: back ? "undo" : "check"
                text: back ? qsTr("Terugleggen") : qsTr("Klaar met leggen")
                onClicked: back ? root.viewModel.putBack() : root.viewModel.askReady()
            }
        }
    }

    // The arrow keys take the card in the hand along; with an empty hand they walk along the cards.
    function moveFrom(index: int, by: int): void {
        if (root.viewModel.held !== "")
            root.viewModel.shift(by);
        else
            root.focusRow(index + by, true);
    }

    function rowAt(index: int): OrderRow {
        return rows.itemAt(index) as OrderRow;
    }

    function focusRow(index: int, ring: bool): void {
        root.rowAt(index)?.tile.forceActiveFocus(ring ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    // A dragged card is let go: on the place that is nearest in height, or far beside all of them: back where it was.
    function drop(at: point): void {
        const here = grid.mapFromItem(null, at.x, at.y);
        let nearest = -1;
        for (let index = 0; index < rows.count && here.x > -Theme.spaceM && here.x < grid.width + Theme.spaceM; index++) {
            const row = root.rowAt(index);
            const top = row.mapToItem(grid, 0, 0).y;
            if (here.y > top - row.height && here.y < top + 2 * row.height && (nearest < 0 || here.y > top - Theme.px(1.5)))
                nearest = index;
        }
        if (nearest < 0)
            root.viewModel.putBack();
        else
            root.viewModel.choose(root.viewModel.cards[nearest].id);
    }

    function slide(): void {
        const now = root.viewModel.cards.map(card => card.id);
        now.forEach((id, index) => {
            const from = root.rowAt(root.before.indexOf(id));
            const row = root.rowAt(index);
            if (from !== null && from !== row && row !== null)
                row.tile.comeFrom(from.y - row.y);
        });
        root.before = now;
    }

    Component.onCompleted: root.slide()

    Connections {
        target: root.viewModel

        function onCardsChanged(): void {
            root.slide();
        }

        // The keyboard goes along with the card that it moves.
        function onLanded(from: int, to: int): void {
            const tile = root.rowAt(from)?.tile ?? null;
            if (tile !== null && tile.activeFocus)
                root.focusRow(to, tile.visualFocus);
        }
    }
}
