pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A field of tiles to choose from, in whole rows. Arrow keys move from tile to tile, as the eye does.
Grid {
    id: root

    property var tiles: []
    // The tile that is being named, or −1.
    property int named: -1
    // The height there is: tiles grow into it, and scroll when they need more.
    property real room: 0
    property string prefix: "pick/"
    signal chosen(int row)

    // Whoever chooses with keys goes on with keys after the tiles were changed for others.
    property bool byKeys: false

    readonly property int count: tiles.length
    readonly property real least: Math.max(Theme.px(28), 5.6 * Theme.label)
    readonly property real lowest: Theme.px(26) + 1.2 * Theme.label
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property int rowCount: Math.ceil(count / columns)
    readonly property real share: Math.floor((room - (rowCount - 1) * spacing) / Math.max(1, rowCount))

    // The most columns that fit and leave no gap in the last row.
    function most(): int {
        let fit = Math.max(1, Math.min(8, count, Math.floor((width + spacing) / (least + spacing))));
        while (fit > 1 && count % fit !== 0)
            fit--;
        return fit;
    }

    function step(by: int): void {
        const at = Array.from({ length: count }, (_, row) => row).find(row => repeater.itemAt(row)?.activeFocus) ?? -1;
        const next = at + by;
        if (at >= 0 && next >= 0 && next < count)
            repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
    }

    function goOnByKeys(): void {
        if (root.byKeys && root.count > 0)
            repeater.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    columns: most()
    spacing: Theme.px(3)
    onTilesChanged: Qt.callLater(root.goOnByKeys)

    Keys.onPressed: event => {
        const forward = root.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = root.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        const by = { [forward]: 1, [back]: -1, [Qt.Key_Down]: root.columns, [Qt.Key_Up]: -root.columns }[event.key] ?? 0;
        if (by === 0)
            return;
        root.step(by);
        event.accepted = true;
    }

    Repeater {
        id: repeater

        model: root.tiles

        PickTile {
            required property int index

            width: root.cell
            height: Math.max(root.lowest, Math.min(root.share, 1.1 * root.cell))
            place: root.prefix + modelData.id
            named: root.named === index
            onVisualFocusChanged: {
                if (visualFocus)
                    root.byKeys = true;
            }
            onPressedChanged: {
                if (pressed && !visualFocus)
                    root.byKeys = false;
            }
            onClicked: root.chosen(index)
        }
    }
}
