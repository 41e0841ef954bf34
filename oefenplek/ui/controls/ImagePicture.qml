pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A picture that comes with a lesson. Only files of this device are shown; if it cannot be, its description is.
Item {
    id: root

    property string source: ""
    property string description: ""
    property string place: ""
    readonly property bool local: /^(file|qrc|image):/.test(source)

    implicitWidth: Theme.px(80)
    implicitHeight: Theme.px(60)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Image {
        id: image

        anchors.fill: parent
        source: root.local ? root.source : ""
        sourceSize: Qt.size(1600, 1600)
        asynchronous: true
        autoTransform: true
        fillMode: Image.PreserveAspectFit
        mipmap: true
    }

    PlainText {
        anchors.fill: parent
        visible: image.status === Image.Null || image.status === Image.Error
        text: root.description
        size: Theme.small
        color: Theme.quietInk
        readable: false
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
