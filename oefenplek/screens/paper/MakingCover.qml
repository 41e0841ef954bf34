pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A sheet is being made: one calm sentence, and the way back.
FocusScope {
    id: root

    required property MakingViewModel viewModel

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: viewModel.stop()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.sentence

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        anchors.fill: parent
        margin: 0

        Item {
            width: parent?.width ?? 0
            height: Math.max(root.height, middle.height + 2 * Theme.spaceM)

            Column {
                id: middle

                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.spaceM, 30 * Theme.body)
                spacing: Theme.spaceM

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "file-document-outline"
                    color: Theme.primary
                    size: 2 * Theme.iconSize
                }

                Alert {
                    width: parent.width
                    text: root.viewModel.sentence
                    size: Theme.instruction
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                }

                ActionButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Terug")
                    iconName: "arrow-left"
                    look: "plain"
                    place: "paper/stop"
                    onClicked: root.viewModel.stop()
                }
            }
        }
    }
}
