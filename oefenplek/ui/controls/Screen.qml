import QtQuick
import oefenplek.ui.theme

// What every screen is: a keyboard's own world, that can ask for the quick panel and for a moment of rest.
// The window answers; the screen keeps what it shows.
FocusScope {
    signal adjustChosen
    signal restChosen

    // Where a helper's strip hides least of what is practised.
    property rect helperPlace: width > height ? Qt.rect(width - aisle, 0, aisle, height) : Qt.rect(0, 0.55 * height, width, 0.45 * height)
    readonly property real aisle: Math.min(Math.max(0.24 * width, Theme.px(80), 9 * Theme.label), 0.6 * width)

    focus: true
    Accessible.role: Accessible.Pane
}
