import QtQuick
import oefenplek.ui.theme

// A way to show only some of a list. Chosen, it is filled.
ActionButton {
    property bool selected: false

    width: Math.min(implicitWidth, parent?.width ?? 0)
    look: selected ? "primary" : "plain"
    Accessible.checkable: true
    Accessible.checked: selected
}
