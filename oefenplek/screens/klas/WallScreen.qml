pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What everybody in the room looks at: an animal and a number as large as they go, what to do with them, and the
// lesson's title.
Screen {
    id: root

    required property WallViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.03 * width))
    readonly property real above: back.y + back.height
    readonly property int large: Math.max(Theme.instruction, Math.round(0.075 * Math.min(height, width)))
    readonly property int medium: Math.max(Theme.body, Math.round(0.05 * Math.min(height, width)))
    readonly property bool tall: height > width

    Component.onCompleted: forceActiveFocus()
    Accessible.name: sentence.text
    Keys.onEscapePressed: root.viewModel.goBack()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ActionButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: root.side - Theme.spaceXs
        y: Theme.spaceXs
        text: qsTr("Terug")
        iconName: "arrow-left"
        look: "quiet"
        place: "wall/back"
        onClicked: root.viewModel.goBack()
    }

    Scroll {
        anchors.top: back.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: 0

        Item {
            id: page

            readonly property real room: root.height - root.above - words.height - 3 * Theme.spaceS

            width: parent?.width ?? 0
            height: stage.height + words.height + 3 * Theme.spaceS

            Grid {
                id: stage

                readonly property real wide: root.tall ? page.width - 2 * root.side : (page.width - 2 * root.side - spacing) / 2
                readonly property real high: Math.max(Theme.px(40), root.tall ? (page.room - spacing) / 2 : page.room)
                readonly property int letter: Math.floor(Math.min(0.95 * high, wide / (0.66 * number.text.length)))

                x: Math.round((page.width - width) / 2)
                columns: root.tall ? 1 : 2
                spacing: root.tall ? Theme.spaceS : Theme.spaceL
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                Animal {
                    size: Math.min(stage.wide, stage.high)
                    animal: root.viewModel.animal
                    description: root.viewModel.animalName
                }

                PlainText {
                    id: number

                    width: Math.ceil(implicitWidth)
                    height: Math.min(stage.high, Math.ceil(1.1 * size))
                    text: root.viewModel.number
                    size: stage.letter
                    strong: true
                    color: Theme.primary
                    verticalAlignment: Text.AlignVCenter
                }
            }

            Column {
                id: words

                x: root.side
                y: stage.height + 2 * Theme.spaceS
                width: page.width - 2 * root.side
                spacing: Theme.spaceXs

                PlainText {
                    id: sentence

                    width: parent.width
                    text: qsTr("Kies %1. Typ %2.").arg(root.viewModel.animalName).arg(root.viewModel.number)
                    size: root.large
                    strong: true
                    leading: 1.2
                    horizontalAlignment: Text.AlignHCenter
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.part === "" ? root.viewModel.title : root.viewModel.title + " · " + root.viewModel.part
                    size: root.medium
                    leading: 1.2
                    horizontalAlignment: Text.AlignHCenter
                }

                PlainText {
                    width: parent.width
                    text: qsTr("Op uw scherm: Help mij kiezen, en dan Ik doe mee met de groep.")
                    size: Theme.label
                    color: Theme.quietInk
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
