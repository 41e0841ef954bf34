import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The top of a page: *Terug* at the one side; the tools and *Voorlezen* at the other, below it where both do not fit.
Item {
    id: root

    property bool speaking: false
    property bool backOffered: true
    property string place: ""
    signal backChosen
    signal readingToggled
    signal adjustChosen
    signal restChosen

    readonly property bool abreast: back.width * Number(backOffered) + tools.width + aloud.width + 2 * Theme.spaceS <= width

    implicitHeight: Math.max(back.height, aloud.height) + (abreast ? 0 : tools.height)

    ActionButton {
        id: back

        anchors.left: parent.left
        y: Math.round((aloud.height - height) / 2)
        visible: root.backOffered
        text: qsTr("Terug")
        iconName: "arrow-left"
        look: "quiet"
        place: root.place
        height: Math.max(implicitHeight, Theme.buttonHeight)
        onClicked: root.backChosen()
    }

    Tools {
        id: tools

        anchors.right: root.abreast ? aloud.left : parent.right
        anchors.rightMargin: root.abreast ? Theme.spaceS : 0
        y: root.abreast ? Math.round((aloud.height - height) / 2) : parent.height - height
        onAdjustChosen: root.adjustChosen()
        onRestChosen: root.restChosen()
    }

    IconButton {
        id: aloud

        anchors.right: parent.right
        text: root.speaking ? qsTr("Stil") : qsTr("Voorlezen")
        iconName: root.speaking ? "stop" : "ear-hearing"
        selected: root.speaking
        place: "button/read"
        onClicked: root.readingToggled()
    }
}
