pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Where they got stuck: the lesson, the step, and what happened there.
Part {
    id: root

    required property PersonViewModel viewModel

    heading: qsTr("Hier liep het vast")

    Repeater {
        model: root.viewModel.stuck

        Sheet {
            id: place

            required property var modelData

            width: root.width
            padding: Theme.spaceS
            tone: Theme.careTint
            edge: Theme.care

            Column {
                width: parent?.width ?? 0

                PlainText {
                    width: parent.width
                    text: place.modelData.words
                    strong: true
                    color: Theme.care
                    leading: 1.2
                }

                PlainText {
                    width: parent.width
                    text: place.modelData.step
                    leading: 1.2
                }

                PlainText {
                    width: parent.width
                    text: place.modelData.title
                    size: Theme.small
                    color: Theme.quietInk
                    leading: 1.2
                }
            }
        }
    }

    ActionButton {
        visible: root.viewModel.moreStuck > 0
        anchors.left: parent?.left
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Nog %1 plekken").arg(root.viewModel.moreStuck)
        iconName: "chevron-down"
        look: "quiet"
        place: "person/all-stuck"
        onClicked: root.viewModel.showAllStuck()
    }
}
