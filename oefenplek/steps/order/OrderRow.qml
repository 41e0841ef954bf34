pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// A place with its number, and the card that lies there now.
RowLayout {
    id: root

    required property OrderViewModel viewModel
    required property int index
    readonly property var card: viewModel.cards[index] ?? ({})
    readonly property alias tile: tile

    signal moved(int by)
    signal dropped(point at)

    spacing: Theme.spaceXs
    z: tile.dragged ? 2 : 0

    PlainText {
        Layout.preferredWidth: Math.max(Theme.px(8), Theme.body)
        text: String(root.index + 1)
        size: Theme.body
        strong: true
        color: Theme.primary
        readable: false
        horizontalAlignment: Text.AlignHCenter
    }

    Tile {
        id: tile

        Layout.fillWidth: true
        Layout.fillHeight: true
        topPadding: Theme.spaceXs
        bottomPadding: Theme.spaceXs
        name: qsTr("%1 van %2: %3").arg(root.index + 1).arg(root.viewModel.count).arg(root.card.text ?? "")
        text: root.card.shown ?? ""
        iconName: root.card.icon ?? ""
        picture: root.card.picture ?? ""
        photo: true
        aid: root.card.aid ?? null
        // With a card in the hand every other one is a place to lay it.
        place: carrying && !held ? "spot/" + (root.index + 1) : "item/" + (root.card.id ?? "")
        held: (root.card.id ?? "") === root.viewModel.held
        carrying: root.viewModel.held !== ""
        draggable: !root.viewModel.done
        tone: root.viewModel.tones[root.card.id ?? ""] ?? ""
        lit: root.viewModel.lit === root.index + 1
        onHeard: text => root.viewModel.hearAid(text)
        onClicked: root.viewModel.choose(root.card.id)
        onLifted: root.viewModel.drag(root.card.id)
        onDropped: at => root.dropped(at)
        onPutBack: root.viewModel.putBack()
        onMoved: (across, down) => root.moved(across + down)
    }
}
