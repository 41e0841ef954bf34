pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One of the twelve pictures of a picture code (`fiets`), on a plain tile; an empty tile while none is chosen. Its word
// stands beside it, or is its `description`.
Item {
    id: root

    property string picture: ""
    property real size: Theme.px(30)
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
        color: Theme.sheet
        border.width: Theme.lineWidth
        border.color: Theme.edge

        Picture {
            anchors.fill: parent
            anchors.margins: parent.width * 0.1
            source: root.picture === "" ? "" : `code-${root.picture}`
            readable: false
        }
    }
}
