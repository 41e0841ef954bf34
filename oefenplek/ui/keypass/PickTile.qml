pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One thing to choose: a drawing as large as fits, and its name below it. `modelData` is a tile of `tiles.py`.
ChoiceCard {
    id: root

    required property var modelData
    required property bool named

    readonly property string drawing: modelData.animal !== "" ? "animal-" + modelData.animal
        : modelData.picture !== "" ? "code-" + modelData.picture : ""

    text: modelData.name
    padding: Theme.spaceXs

    contentItem: Item {
        id: inside

        readonly property real room: Math.min(width, height - word.height - Theme.px(1))

        implicitHeight: Theme.px(20) + word.implicitHeight

        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            sourceComponent: root.modelData.colour !== "" ? animal : root.drawing !== "" ? picture : number
        }

        PlainText {
            id: word

            anchors.bottom: parent.bottom
            width: parent.width
            text: root.text
            size: Theme.label
            leading: 1.15
            readable: false
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Component {
        id: animal

        Animal {
            size: Math.max(1, inside.room)
            animal: root.modelData.animal
            colour: root.modelData.colour
        }
    }

    Component {
        id: picture

        Picture {
            width: Math.max(1, inside.room)
            height: width
            source: root.drawing
            readable: false
        }
    }

    Component {
        id: number

        PlainText {
            width: Math.max(1, inside.room)
            height: width
            text: root.modelData.number
            size: Math.max(Theme.label, 0.6 * width)
            strong: true
            color: Theme.primary
            readable: false
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
