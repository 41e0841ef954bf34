import QtQuick
import oefenplek.ui.theme

// A photo inside a simulated app: one of our drawn scenes, by its name (`tuin`).
Item {
    id: picture

    required property string name
    property string description: ""
    property bool whole: false // the whole picture, or as much as fills the space
    readonly property bool ready: image.status === Image.Ready
    readonly property bool known: /^[a-z0-9-]+$/.test(name)

    implicitWidth: 160
    implicitHeight: 120
    clip: !whole
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""

    Image {
        id: image
        anchors.fill: parent
        source: picture.known ? Theme.illustrations + "../pictures/" + picture.name + ".svg" : ""
        // The drawings are 4 by 3; drawn at the size in which they are shown, they stay sharp.
        sourceSize.width: Math.ceil(Math.max(picture.width, picture.height * 4 / 3))
        fillMode: picture.whole ? Image.PreserveAspectFit : Image.PreserveAspectCrop
    }
}
