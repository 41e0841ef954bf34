pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Cards side by side: products, news, subjects. Each is as high as the highest beside it.
Block {
    id: part

    readonly property var cards: block.what
    readonly property real gap: 14 * device.unit
    readonly property bool shop: look.style === "shop"
    readonly property int most: Math.max(1, Math.floor((width + gap) / ((shop ? 200 : 270) * device.unit + gap)))
    readonly property int columns: Math.min(most, cards.length === 4 && most === 3 ? 2 : cards.length)
    readonly property real side: (width - (columns - 1) * gap) / columns

    property list<real> heights: []

    // Cards in one row are as high as the highest of them.
    function level(): void {
        const rows = [];
        for (let at = 0; at < cards.length; at += 1) {
            const row = Math.floor(at / columns);
            rows[row] = Math.max(rows[row] ?? 0, (repeater.itemAt(at) as SiteCard)?.natural ?? 0);
        }
        heights = rows;
    }

    onColumnsChanged: Qt.callLater(level)
    Component.onCompleted: level()

    Grid {
        id: grid
        width: parent.width
        columns: part.columns
        spacing: part.gap

        Repeater {
            id: repeater
            model: part.cards
            SiteCard {
                required property var modelData
                required property int index
                width: part.side
                device: part.device
                look: part.look
                what: modelData
                least: part.columns > 1 ? part.heights[Math.floor(index / part.columns)] ?? 0 : 0
                onNaturalChanged: Qt.callLater(part.level)
                lying: part.columns === 1 && part.look.style !== "news"
                onClicked: part.viewModel.follow(modelData.id)
            }
        }
    }
}
