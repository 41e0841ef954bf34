pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A person as the kiosk knows them: an animal on a tile of their colour. Without a colour the tile is plain. The tile
// carries no words: say the animal and the colour beside it, or in `description` when nothing stands beside it.
Item {
    id: root

    property string animal: ""
    property string colour: ""
    property real size: Theme.px(40)
    property string description: ""
    property bool readable: true
    property string place: ""

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    Accessible.ignored: !root.readable || root.description === ""

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height)
        height: width
        radius: width * 0.22
        color: Theme.highContrast ? Theme.sheet : Theme.personTone(root.colour)
        border.width: Theme.highContrast ? Theme.px(1.2) : Theme.lineWidth
        border.color: Theme.highContrast ? Theme.personTone(root.colour) : Theme.focus

        Picture {
            anchors.fill: parent
            anchors.margins: parent.width * 0.09
            source: root.animal === "" ? "" : `animal-${root.animal}`
            readable: false
        }
    }
}
