pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One of our own drawings, by its name (`hedgehog`), as large as fits. Each has a twin for high contrast; a drawn photo
// (`photo`) looks the same in every light.
Item {
    id: root

    property string source: ""
    property string description: ""
    property bool readable: true
    property bool photo: false
    property string place: ""
    readonly property bool named: /^[a-z0-9-]{1,60}$/.test(source)

    // The size at which it is drawn. A layout that settles changes sizes many times, and drawing a picture costs
    // milliseconds: it follows when the layout is done. What has its size from the start is there at once.
    property size drawn: Qt.size(0, 0)

    function file(): url {
        return Theme.illustrations + (root.photo ? "../pictures/" + root.source : root.source + (Theme.highContrast ? "-contrast" : "")) + ".svg";
    }

    function settle(): void {
        root.drawn = Qt.size(Math.ceil(root.width), Math.ceil(root.height));
    }

    onWidthChanged: Qt.callLater(root.settle)
    onHeightChanged: Qt.callLater(root.settle)
    Component.onCompleted: root.settle()

    implicitWidth: Theme.px(60)
    implicitHeight: Theme.px(45)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    Accessible.ignored: !root.readable || root.description === ""

    Image {
        anchors.fill: parent
        source: root.named && root.drawn.width > 0 && root.drawn.height > 0 ? root.file() : ""
        sourceSize: root.drawn
        fillMode: Image.PreserveAspectFit
    }
}
