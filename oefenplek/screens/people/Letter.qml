pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A first letter to narrow the list with.
ActionButton {
    id: root

    property bool selected: false

    width: Math.max(Theme.minTarget, implicitContentWidth + 2 * Theme.px(2))
    height: Math.max(Theme.minTarget, implicitContentHeight)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    look: root.selected ? "primary" : "plain"
    Accessible.name: qsTr("Letter %1").arg(root.text)
    Accessible.checkable: true
    Accessible.checked: root.selected
}
