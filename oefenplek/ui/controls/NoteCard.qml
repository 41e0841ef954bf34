pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// The yellow note of the invented person: what to fill in, so that nobody uses their own data.
Rectangle {
    id: root

    property string title: ""
    // A list of {label, value}.
    property var rows: []
    property int size: Theme.small
    property string place: ""

    implicitWidth: Theme.px(70)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    color: Theme.note
    border.width: Theme.lineWidth
    border.color: Theme.noteEdge
    radius: Theme.px(1)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        x: Theme.spaceS
        y: Theme.spaceS
        width: parent.width - 2 * Theme.spaceS
        spacing: Theme.px(1)

        PlainText {
            Layout.fillWidth: true
            text: root.title
            size: root.size
            strong: true
            leading: 1.3
        }

        Repeater {
            model: root.rows

            PlainText {
                id: row

                required property var modelData

                Layout.fillWidth: true
                text: row.modelData.label ? row.modelData.label + ": " + row.modelData.value : row.modelData.value
                size: root.size
                leading: 1.3
            }
        }
    }
}
