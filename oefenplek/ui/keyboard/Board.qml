pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// How large the keyboard is in this window. Qt makes the look of a keyboard by itself and hands it nothing, so the look
// and the pages read their sizes here; the area that shows the keyboard says how large the window is.
QtObject {
    id: board

    property real width: 0
    property real windowHeight: 0

    readonly property int rows: 4
    readonly property real gap: Theme.px(1.6)
    readonly property real padding: Theme.px(1.6)
    // Keys are 14 mm high, in a low window 12.
    readonly property real keyHeight: Math.ceil(Math.max(12, Math.min(14, 0.066 * board.windowHeight / Theme.mm)) * Theme.mm)
    readonly property real lineHeight: board.keyHeight + board.gap
    readonly property real height: board.rows * board.lineHeight + 2 * board.padding
    // What a finger finds of one key: no place between two keys belongs to none.
    readonly property real widest: Theme.px(25)

    // How wide a key of weight 1 is on a page of so many columns.
    function unit(columns: real): real {
        return Math.min(board.widest, Math.floor((board.width - 2 * board.padding) / columns));
    }
}
