pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One line of a sentence, with the light behind it while it is read aloud.
Item {
    id: root

    required property var pieces
    required property int size
    required property color color
    required property bool lit
    required property bool rightToLeft
    required property bool fromRight
    required property real space
    required property int lineSpace
    signal wordPressed(string id)

    implicitHeight: lineSpace

    // Each piece runs as its sentence does, also one that begins with a word of another language.
    function directed(words: string): string {
        return root.rightToLeft ? "\u200f" + words + "\u200f" : words;
    }

    Rectangle {
        visible: root.lit
        x: row.x - Theme.px(1)
        width: row.width + Theme.px(2)
        height: root.height
        color: Theme.lit
    }

    Row {
        id: row

        x: root.fromRight ? root.width - width : 0
        height: root.height
        layoutDirection: root.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: root.pieces

            Item {
                id: piece

                required property var modelData
                readonly property bool isWord: modelData.word !== ""
                readonly property real gap: modelData.gap ? root.space : 0

                width: gap + (isWord ? word.width : plain.width)
                height: root.height

                PlainText {
                    id: plain

                    visible: !piece.isWord
                    x: root.rightToLeft ? 0 : piece.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.directed(piece.modelData.text)
                    size: root.size
                    strong: piece.modelData.strong
                    color: root.lit ? Theme.litInk : root.color
                    wrapMode: Text.NoWrap
                    readable: false
                }

                Loader {
                    id: word

                    active: piece.isWord
                    x: root.rightToLeft ? 0 : piece.gap
                    sourceComponent: ProseWord {
                        height: root.height
                        text: piece.modelData.text
                        rightToLeft: root.rightToLeft
                        strong: piece.modelData.strong
                        size: root.size
                        color: root.lit ? Theme.litInk : root.color
                        onClicked: root.wordPressed(piece.modelData.word)
                    }
                }
            }
        }
    }
}
