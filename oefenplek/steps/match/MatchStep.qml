pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.match

// Two columns: cards, and what belongs with them in another order. What lies together lies beside each other and stays.
Item {
    id: root

    required property MatchViewModel viewModel
    readonly property bool narrow: (page.width - Theme.spaceL) / 2 < 11 * Theme.label
    // The partners as they lay before, to slide from there.
    property list<string> before: []

    implicitHeight: scroll.implicitHeight

    Scroll {
        id: scroll

        anchors.fill: parent

        ColumnLayout {
            id: page

            anchors.left: parent.left
            width: Math.min(parent.width, Theme.px(270))
            spacing: Theme.spaceXs

            TileGuide {
                id: guide

                Layout.fillWidth: true
                text: root.viewModel.guide.text ?? ""
                aid: root.viewModel.guide.aid ?? null
                lit: root.viewModel.lit === 0
                held: root.viewModel.held !== ""
                onPutBack: root.viewModel.putBack()
                onHeard: text => root.viewModel.hearAid(text)
            }

            GridLayout {
                Layout.fillWidth: true
                flow: GridLayout.TopToBottom
                rows: Math.max(1, root.viewModel.count)
                columnSpacing: 0
                rowSpacing: Theme.px(3)

                Repeater {
                    id: cards

                    model: root.viewModel.count

                    MatchTile {
                        viewModel: root.viewModel
                        card: root.viewModel.cards[index] ?? ({})
                        other: root.viewModel.partners[index] ?? ({})
                        narrow: root.narrow
                        number: index + 1
                        onMoved: (across, down) => root.walk(cards, partners, index, across, down)
                        onDropped: at => root.drop(partners, at)
                    }
                }

                Repeater {
                    model: root.viewModel.count

                    // What lies together is joined.
                    Item {
                        required property int index

                        Layout.fillHeight: true
                        implicitWidth: Theme.spaceL

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            height: Theme.px(2)
                            visible: root.viewModel.found.includes((root.viewModel.cards[parent.index] ?? ({})).id ?? "")
                            color: Theme.good
                        }
                    }
                }

                Repeater {
                    id: partners

                    model: root.viewModel.count

                    MatchTile {
                        viewModel: root.viewModel
                        card: root.viewModel.partners[index] ?? ({})
                        other: root.viewModel.cards[index] ?? ({})
                        narrow: root.narrow
                        number: root.viewModel.count + index + 1
                        onMoved: (across, down) => root.walk(partners, cards, index, -across, down)
                        onDropped: at => root.drop(cards, at)
                    }
                }
            }

            ActionButton {
                visible: guide.held && !guide.roomy
                place: "button/back"
                iconName: "undo"
                text: qsTr("Terugleggen")
                onClicked: root.viewModel.putBack()
            }
        }
    }

    function tileAt(column: Repeater, index: int): MatchTile {
        return column.itemAt(index) as MatchTile;
    }

    function focusTile(tile: MatchTile, ring: bool): void {
        tile?.forceActiveFocus(ring ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    // The arrow keys walk along a column, or over to the other one.
    function walk(here: Repeater, there: Repeater, index: int, across: int, down: int): void {
        if (across !== 0)
            root.focusTile(across > 0 ? root.tileAt(there, index) : null, true);
        else
            root.focusTile(root.tileAt(here, index + down), true);
    }

    // A dragged card is let go on one of the other column, or beside all of them: then it lies where it lay.
    function drop(column: Repeater, at: point): void {
        for (let index = 0; index < column.count; index++) {
            const tile = root.tileAt(column, index);
            const here = tile.mapFromItem(null, at.x, at.y);
            if (tile.contains(here)) {
                root.viewModel.choose(tile.place);
                return;
            }
        }
        root.viewModel.putBack();
    }

    function slide(): void {
        const now = root.viewModel.partners.map(card => card.id);
        now.forEach((id, index) => {
            const from = root.tileAt(partners, root.before.indexOf(id));
            const tile = root.tileAt(partners, index);
            if (from !== null && from !== tile && tile !== null)
                tile.comeFrom(from.y - tile.y);
        });
        root.before = now;
    }

    Component.onCompleted: root.slide()

    Connections {
        target: root.viewModel

        function onCardsChanged(): void {
            root.slide();
        }

        // The keyboard goes along with the partner that found its card.
        function onLanded(from: int, to: int): void {
            const tile = root.tileAt(partners, from);
            if (tile !== null && tile.activeFocus)
                root.focusTile(root.tileAt(partners, to), tile.visualFocus);
        }
    }
}
