pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// How somebody is doing in a lesson. Arrow keys go from cell to cell; Tab stops at the one where one is.
ChoiceCard {
    id: root

    required property var status
    property bool here: false

    activeFocusOnTab: here || activeFocus
    padding: 0
    ringRadius: Theme.px(2)
    Accessible.role: Accessible.Cell
    Accessible.focusable: true
    Accessible.description: ""
    background: null

    contentItem: StatusFace {
        status: root.status
        down: root.down
        hovered: root.hovered
        selected: root.selected
    }
}
