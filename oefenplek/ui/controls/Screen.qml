import QtQuick

// What every screen is: a keyboard's own world, that can ask for the quick panel and for a moment of rest.
// The window answers; the screen keeps what it shows.
FocusScope {
    signal adjustChosen
    signal restChosen

    focus: true
    Accessible.role: Accessible.Pane
}
