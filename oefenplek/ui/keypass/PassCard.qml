pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What somebody is known by here: the animal in its colour, and both in words with the number. Never a name.
Sheet {
    id: root

    required property string animal
    required property string colour
    required property string words

    readonly property bool abreast: width >= Theme.px(62) + 12 * Theme.body

    Grid {
        width: parent?.width ?? 0
        columns: root.abreast ? 2 : 1
        spacing: root.abreast ? Theme.spaceM : Theme.spaceS
        verticalItemAlignment: Grid.AlignVCenter

        Item {
            width: root.abreast ? drawing.size : (parent?.width ?? 0)
            height: drawing.size

            Animal {
                id: drawing

                anchors.centerIn: parent
                size: Theme.px(45)
                animal: root.animal
                colour: root.colour
            }
        }

        PlainText {
            width: (parent?.width ?? 0) - (root.abreast ? drawing.size + Theme.spaceM : 0)
            text: root.words
            size: Theme.body
            strong: true
            horizontalAlignment: root.abreast ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
