import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The permanent band: nothing can break. At its end the tools, reading aloud, and stop.
Rectangle {
    id: root

    property bool speaking: false
    signal readChosen
    signal adjustChosen
    signal restChosen
    signal stopChosen

    readonly property real natural: promise.implicitWidth + buttons.natural + 3 * Theme.spaceS
    readonly property bool narrow: width < natural

    implicitHeight: narrow ? promise.height + Theme.px(1) + buttons.height : Math.max(promise.height, buttons.height)
    color: Theme.tint

    PlainText {
        id: promise

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        y: root.narrow ? Theme.px(1) : Math.round((parent.height - height) / 2)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.spaceS)
        text: qsTr("Oefenen. U kunt niets kapotmaken.")
        size: Theme.small
        color: Theme.primary
        leading: 1.15
    }

    Flow {
        id: buttons

        readonly property real natural: tools.width + read.width + stop.width + 2 * spacing + 1

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(1)
        anchors.bottom: parent.bottom
        width: Math.min(natural, parent.width - 2 * Theme.px(1))
        spacing: Theme.px(3)

        Tools {
            id: tools

            onAdjustChosen: root.adjustChosen()
            onRestChosen: root.restChosen()
        }

        ActionButton {
            id: read

            look: "quiet"
            size: Theme.small
            iconName: root.speaking ? "stop" : "ear-hearing"
            text: root.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            place: "free/read"
            onClicked: root.readChosen()
        }

        ActionButton {
            id: stop

            look: "quiet"
            size: Theme.small
            iconName: "close"
            text: qsTr("Stoppen")
            place: "free/stop"
            onClicked: root.stopChosen()
        }
    }
}
