pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// A page of volunteer mode on which one thing is chosen from tiles or told; it scrolls when it is long. What is put in
// it stands below the tiles.
VolunteerPage {
    id: root

    default property alias below: inside.data
    property string heading: ""
    property list<string> lines: []
    property var tiles: []
    // How many pictures are chosen; −1: no pictures are asked for.
    property int filled: -1
    property bool choosing: tiles.length > 0
    property string prefix: "pick/"
    readonly property real gap: Math.max(Theme.px(3), Math.round(0.01 * width))
    signal picked(int row)

    place: "person"
    onHeadingChanged: page.scrollTo(0)

    Scroll {
        id: page

        anchors.fill: parent
        margin: Theme.px(1)

        Column {
            id: column

            width: parent?.width ?? 0
            spacing: root.gap

            PlainText {
                width: parent.width
                text: root.heading
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: root.lines

                PlainText {
                    required property string modelData

                    width: Math.min(parent?.width ?? 0, 35 * Theme.label)
                    anchors.left: parent?.left
                    text: modelData
                }
            }

            Dots {
                anchors.left: parent.left
                visible: root.filled >= 0
                filled: Math.max(0, root.filled)
                place: "person/chosen"
            }

            Picks {
                id: picks

                visible: root.choosing
                // A few tiles do not grow to the size of a door.
                width: Math.min(parent.width, root.tiles.length * Theme.px(60))
                anchors.left: parent.left
                room: page.height - 2 * page.margin - y - inside.height - root.gap
                tiles: root.choosing ? root.tiles : []
                prefix: root.prefix
                onChosen: row => root.picked(row)
            }

            Column {
                id: inside

                width: parent.width
                spacing: root.gap
            }
        }
    }
}
