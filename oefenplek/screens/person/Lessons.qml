pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The lessons and how each stands; a few at first, the others when they are asked for.
Part {
    id: root

    required property PersonViewModel viewModel

    heading: qsTr("Lessen")

    PlainText {
        width: root.width
        visible: text !== ""
        text: root.viewModel.steps
        size: Theme.small
        color: Theme.quietInk
    }

    PlainText {
        width: root.width
        visible: root.viewModel.lessons.length === 0
        text: qsTr("Nog geen les.")
        color: Theme.quietInk
    }

    Repeater {
        model: root.viewModel.lessons

        Item {
            id: line

            required property var modelData

            readonly property bool abreast: width >= 28 * Theme.small

            width: root.width
            height: abreast ? Math.max(words.height, status.height) : words.height + status.height + Theme.px(1)

            Column {
                id: words

                anchors.left: parent.left
                width: line.abreast ? parent.width - Math.max(status.width, 13 * Theme.small) - Theme.spaceS : parent.width

                PlainText {
                    width: parent.width
                    text: line.modelData.title
                    leading: 1.2
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: line.modelData.words
                    size: Theme.small
                    color: Theme.quietInk
                    leading: 1.2
                }
            }

            Tag {
                id: status

                x: (line.LayoutMirroring.enabled === line.abreast) ? 0 : parent.width - width
                y: line.abreast ? 0 : words.height + Theme.px(1)
                width: Math.min(implicitWidth, parent.width)
                text: line.modelData.status
                iconName: line.modelData.icon
                tone: line.modelData.tone
            }
        }
    }

    ActionButton {
        visible: root.viewModel.moreLessons > 0
        anchors.left: parent?.left
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Nog %1 lessen").arg(root.viewModel.moreLessons)
        iconName: "chevron-down"
        look: "quiet"
        place: "person/all-lessons"
        onClicked: root.viewModel.showAllLessons()
    }

    PlainText {
        visible: root.viewModel.repeats.length > 0
        width: root.width
        text: qsTr("Nog even oefenen: %1").arg(root.viewModel.repeats.join(", "))
        size: Theme.small
    }
}
