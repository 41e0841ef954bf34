import QtQuick

// What every screen is: a keyboard's own world, that can ask for the quick panel and for a moment of rest.
// The window answers; the screen keeps what it shows.
FocusScope {
    signal adjustChosen
    signal restChosen

    // Where a helper's strip hides least of what is practised.
    property rect helperPlace: Qt.rect(0.7 * width, 0, 0.3 * width, height)

    focus: true
    Accessible.role: Accessible.Pane
}
