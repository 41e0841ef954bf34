pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One question in the middle of an empty sheet, with a picture above it and what can be done below.
Item {
    id: root

    default property alias ways: ways.data
    property string picture: ""
    property string question: ""
    property var sentences: []
    property int lit: -1

    readonly property bool low: height < Theme.px(200)
    readonly property real words: heading.height + lines.height + ways.height + 3 * column.spacing + 2 * Theme.spaceM

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        id: page

        anchors.fill: parent

        Item {
            width: parent?.width ?? 0
            height: Math.max(column.implicitHeight + 2 * Theme.spaceM, root.height - 2 * Theme.spaceS)

            Column {
                id: column

                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.spaceM, 24 * Theme.instruction)
                spacing: root.low ? Theme.spaceS : Theme.spaceM

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    // Where letters are large, words and buttons come first.
                    visible: root.words + height <= root.height || !root.low && Theme.textScale < 1.5
                    width: Math.min(parent.width, Theme.px(root.low ? 40 : 60))
                    height: width * 0.75
                    source: root.picture
                    readable: false
                }

                PlainText {
                    id: heading

                    width: parent.width
                    text: root.question
                    size: Theme.instruction
                    strong: true
                    leading: 1.25
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                }

                Column {
                    id: lines

                    width: parent.width
                    spacing: Theme.spaceXs

                    Repeater {
                        model: root.sentences

                        Rectangle {
                            id: line

                            required property int index
                            required property string modelData

                            readonly property bool spoken: index === root.lit

                            width: parent?.width ?? 0
                            height: words.height
                            radius: Theme.px(1)
                            color: spoken ? Theme.lit : "transparent"

                            PlainText {
                                id: words

                                width: parent.width
                                text: line.modelData
                                size: Theme.body
                                leading: 1.25
                                color: line.spoken ? Theme.litInk : Theme.ink
                                horizontalAlignment: Text.AlignHCenter
                            }
                        }
                    }
                }

                Column {
                    id: ways

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, Math.max(Theme.px(90), 14 * Theme.label))
                    topPadding: Theme.spaceXs
                    spacing: Theme.spaceS
                }
            }
        }
    }
}
