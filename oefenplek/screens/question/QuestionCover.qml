pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One question with a few answers. Answers that are drawings stand beside each other where there is room. For who cannot
// click yet, a mouse held still over an answer chooses it.
FocusScope {
    id: root

    required property QuestionModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property bool low: height < Theme.px(200)
    // Large letters in a wide window: words and answers come first.
    // Drawn answers are doors beside each other.
    readonly property bool doors: viewModel.drawn && width - 2 * side >= 3 * 10 * Theme.body
    readonly property bool bare: Theme.textScale >= 1.5 && width > height

    focus: true
    Keys.onEscapePressed: viewModel.back()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.question

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: strip

        x: root.side - Theme.spaceXs
        y: Theme.spaceXs
        width: parent.width - 2 * x
        height: Math.max(back.height, ear.height)

        ActionButton {
            id: back

            anchors.left: parent.left
            height: Math.max(implicitHeight, Theme.buttonHeight)
            text: qsTr("Terug")
            iconName: "arrow-left"
            look: "quiet"
            place: root.viewModel.name + "/back"
            onClicked: root.viewModel.back()
        }

        IconButton {
            id: ear

            anchors.right: parent.right
            iconName: root.viewModel.speaking ? "volume-off" : "volume-high"
            text: root.viewModel.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            place: root.viewModel.name + "/speak"
            onClicked: root.viewModel.hear()
        }
    }

    Scroll {
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: 0

        Item {
            width: parent?.width ?? 0
            height: Math.max(column.height + 2 * Theme.spaceS, root.height - strip.height - Theme.spaceXs)

            Column {
                id: column

                x: Math.round((parent.width - width) / 2)
                y: Math.max(Theme.spaceS, Math.round((parent.height - height - strip.height) / 2))
                width: Math.min(parent.width - 2 * root.side, (root.viewModel.drawn ? 46 : 26) * Theme.body)
                spacing: Theme.spaceS

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: root.viewModel.picture !== "" && !root.bare
                    width: Theme.px(root.low ? 36 : 54)
                    height: 0.75 * width
                    source: root.viewModel.picture
                    readable: false
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.question
                    size: root.bare && root.low ? Theme.body : Theme.instruction
                    strong: true
                    leading: 1.2
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: root.viewModel.line
                    color: Theme.quietInk
                    leading: 1.2
                    horizontalAlignment: Text.AlignHCenter
                }

                Flow {
                    id: flow

                    // Doors beside each other are as high as the highest.
                    property real tallest: 0

                    width: parent.width
                    spacing: Theme.spaceS

                    Repeater {
                        model: root.viewModel.answers

                        ChoiceCard {
                            id: card

                            required property int index
                            required property var modelData
                            readonly property bool drawing: modelData.picture !== ""

                            door: root.doors && drawing
                            width: door ? Math.floor((column.width - 2 * Theme.spaceS) / 3) : column.width
                            height: Math.max(door ? flow.tallest : implicitHeight, door ? Math.min(Theme.px(96), 0.42 * root.height) : Theme.px(22))
                            onImplicitHeightChanged: if (door)
                                flow.tallest = Math.max(flow.tallest, implicitHeight)
                            text: modelData.text
                            detail: modelData.detail
                            picture: modelData.picture
                            pictureSize: Theme.px(root.low ? 24 : 34)
                            strong: true
                            size: Theme.body
                            iconName: modelData.icon
                            focus: index === 0
                            place: root.viewModel.name + "/" + modelData.id
                            onClicked: root.viewModel.answer(index)

                            FocusRing {
                                shown: root.viewModel.named === card.index && !card.visualFocus
                                radius: Theme.radiusCard
                            }

                            Dwell {
                                anchors.fill: parent
                                onHeld: card.clicked()
                            }
                        }
                    }
                }
            }
        }
    }
}
