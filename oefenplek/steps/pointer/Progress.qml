pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme

// How often it worked: a tick for each time, a ring for each that is left. No number, no score.
Flow {
    id: root

    required property int count
    required property int reached
    // On one line.
    readonly property real wanted: count * Theme.px(8) + (count - 1) * spacing + 1

    spacing: Theme.px(1.5)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 van %2 gelukt").arg(reached).arg(count)

    Repeater {
        model: root.count

        Item {
            id: mark

            required property int index

            width: Theme.px(8)
            height: Theme.px(8)

            Icon {
                anchors.centerIn: parent
                visible: mark.index < root.reached
                size: mark.width
                name: "check-circle"
                color: Theme.good
            }

            Rectangle {
                anchors.centerIn: parent
                visible: mark.index >= root.reached
                width: Theme.px(6)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.outlineWidth
                border.color: Theme.edge
            }
        }
    }
}
