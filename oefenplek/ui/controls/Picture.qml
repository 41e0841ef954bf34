pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One of our own drawings, by its name (`hedgehog`), as large as fits. Each has a twin for high contrast.
Item {
    id: root

    property string source: ""
    property string description: ""
    property bool readable: true
    property string place: ""
    readonly property bool named: /^[a-z0-9-]{1,60}$/.test(source)

    implicitWidth: Theme.px(60)
    implicitHeight: Theme.px(45)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    Accessible.ignored: !root.readable || root.description === ""

    Image {
        anchors.fill: parent
        source: root.named ? Theme.illustrations + root.source + (Theme.highContrast ? "-contrast" : "") + ".svg" : ""
        sourceSize: Qt.size(Math.ceil(Math.max(1, root.width)), Math.ceil(Math.max(1, root.height)))
        fillMode: Image.PreserveAspectFit
    }
}
