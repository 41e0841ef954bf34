pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// How many of the four pictures (or digits) are chosen. Never which: someone may look over a shoulder.
Row {
    id: root

    property int filled: 0
    property int count: 4
    property string place: ""
    property string told: qsTr("%1 van de %2 plaatjes gekozen")

    spacing: Theme.spaceS
    Accessible.role: Accessible.StaticText
    Accessible.name: told.arg(filled).arg(count)
    onFilledChanged: if (filled > 0) root.Accessible.announce(root.Accessible.name, Accessible.Polite)

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: Theme.px(8)
            height: width
            radius: width / 2
            color: index < root.filled ? Theme.primary : Theme.sheet
            border.width: Theme.markWidth
            border.color: index < root.filled ? Theme.primary : Theme.edge
        }
    }
}
