pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The band that says that nothing can break. It stands above a simulated device, over the window's width.
Rectangle {
    id: root

    property string text: qsTr("Oefenen. U kunt niets kapotmaken.")

    implicitWidth: label.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Math.max(Theme.px(9), label.implicitHeight + Theme.spaceXs)
    color: Theme.tint

    PlainText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.spaceS)
        text: root.text
        size: Theme.small
        color: Theme.primary
        horizontalAlignment: Text.AlignHCenter
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
        visible: Theme.highContrast
    }
}
