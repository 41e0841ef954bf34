pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The bar beside long content: a button for up, one for down, and between them how far one is.
Item {
    id: root

    required property real at
    required property real whole
    required property real shown
    signal paged(direction: int)

    ScrollStep {
        id: up

        anchors.top: parent.top
        text: qsTr("Omhoog")
        iconName: "chevron-up"
        enabled: root.at > 0
        onClicked: root.paged(-1)
    }

    Rectangle {
        id: track

        anchors.top: up.bottom
        anchors.bottom: down.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(3)
        radius: width / 2
        color: Theme.tint
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
        visible: height > Theme.px(6)

        Rectangle {
            width: parent.width
            radius: width / 2
            color: Theme.primary
            height: Math.max(Theme.px(6), parent.height * Math.min(1, root.shown / Math.max(1, root.whole)))
            y: (parent.height - height) * Math.min(1, root.at / Math.max(1, root.whole - root.shown))
        }
    }

    ScrollStep {
        id: down

        anchors.bottom: parent.bottom
        text: qsTr("Omlaag")
        iconName: "chevron-down"
        enabled: root.at < root.whole - root.shown - 1
        onClicked: root.paged(1)
    }
}
