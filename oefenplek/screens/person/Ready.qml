pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What lies ready for the next visit, and putting something ready.
Part {
    id: root

    required property PersonViewModel viewModel

    heading: qsTr("Staat klaar")

    Repeater {
        model: root.viewModel.ready

        Item {
            id: line

            required property var modelData

            readonly property bool abreast: width >= 16 * Theme.label

            width: root.width
            height: abreast ? Math.max(words.height, away.height) : words.height + away.height

            PlainText {
                id: words

                y: line.abreast ? Math.round((line.height - height) / 2) : 0
                anchors.left: parent.left
                width: parent.width - (line.abreast ? away.width + Theme.spaceXs : 0)
                text: line.modelData.title
            }

            ActionButton {
                id: away

                anchors.right: parent.right
                y: line.abreast ? Math.round((line.height - height) / 2) : words.height
                text: qsTr("Weghalen")
                iconName: "close"
                look: "quiet"
                size: Theme.small
                place: "person/away/" + line.modelData.id
                Accessible.name: qsTr("Weghalen: %1").arg(line.modelData.title)
                onClicked: root.viewModel.putAway(line.modelData.id)
            }
        }
    }

    PlainText {
        visible: root.viewModel.ready.length === 0
        width: root.width
        text: qsTr("Nog niets.")
        color: Theme.quietInk
    }

    ActionButton {
        anchors.left: parent?.left
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Een les klaarzetten")
        iconName: "book-open-variant"
        look: "primary"
        place: "person/shelf"
        onClicked: root.viewModel.putReady()
    }
}
