pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Dieren samenvoegen*: the other tile is chosen, both are shown beside each other, and it is asked once.
PadPage {
    id: root

    required property MergeViewModel viewModel

    readonly property bool asking: viewModel.page === "both"

    title: qsTr("Dieren samenvoegen")
    heading: viewModel.heading
    lines: viewModel.line === "" ? [] : [viewModel.line]
    sentence: viewModel.sentence
    tone: "care"
    tiles: viewModel.tiles
    onPicked: row => viewModel.choose(row)
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Grid {
        id: sides

        readonly property real cell: columns > 1 ? Math.floor((width - columnSpacing) / 2) : width

        visible: root.asking
        width: parent?.width ?? 0
        columns: width >= 30 * Theme.label ? 2 : 1
        columnSpacing: root.gap
        rowSpacing: root.gap

        Repeater {
            model: root.viewModel.both

            ChoiceCard {
                id: side

                required property var modelData

                width: sides.cell
                text: modelData.name === "" ? modelData.words : modelData.name
                detail: modelData.name === "" ? "" : modelData.words
                selected: modelData.stays
                Accessible.name: [modelData.name, modelData.words, modelData.when].filter(part => part !== "").join(". ")
                Accessible.description: modelData.stays ? qsTr("Dit dier blijft") : ""
                Accessible.checkable: true
                place: "person/side/" + modelData.id
                onClicked: root.viewModel.keep(modelData.id)

                contentItem: Item {
                    implicitHeight: Math.max(picture.height, words.height)

                    Animal {
                        id: picture

                        anchors.left: parent.left
                        size: Theme.px(28)
                        animal: side.modelData.animal
                        colour: side.modelData.colour
                        readable: false
                    }

                    Column {
                        id: words

                        anchors.left: picture.right
                        anchors.leftMargin: Theme.spaceS
                        width: parent.width - picture.width - Theme.spaceS
                        spacing: Theme.px(1)

                        PlainText {
                            width: parent.width
                            text: side.text
                            strong: true
                            leading: 1.2
                            readable: false
                        }

                        PlainText {
                            width: parent.width
                            visible: text !== ""
                            text: side.detail
                            size: Theme.small
                            leading: 1.2
                            readable: false
                        }

                        PlainText {
                            width: parent.width
                            text: side.modelData.when
                            size: Theme.small
                            color: Theme.quietInk
                            leading: 1.2
                            readable: false
                        }

                        Tag {
                            anchors.left: parent.left
                            visible: side.modelData.stays
                            width: Math.min(implicitWidth, parent.width)
                            text: qsTr("Dit dier blijft")
                            iconName: "check-circle"
                            tone: "good"
                            readable: false
                        }
                    }
                }
            }
        }
    }

    Flow {
        visible: root.asking
        width: parent?.width ?? 0
        spacing: Theme.px(3)

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Nee, niet samenvoegen")
            iconName: "arrow-left"
            place: "person/keep"
            onClicked: root.viewModel.leave()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ja, samenvoegen")
            iconName: "account-multiple"
            look: "primary"
            place: "person/merge-now"
            onClicked: root.viewModel.merge()
        }
    }
}
