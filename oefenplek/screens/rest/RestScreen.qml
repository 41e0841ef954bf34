pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A moment of rest over the screen where somebody was: nothing is asked, nothing goes on, one button leads back.
FocusScope {
    id: root

    required property RestViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.05 * width))
    // The window beside the words where there is room for both, else above them.
    readonly property real wordsWidth: Math.round(8.8 * Theme.instruction)
    readonly property bool beside: width >= 1.2 * height && width - 3 * side - wordsWidth >= Theme.px(50)

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: viewModel.goOn()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.sentences.join(" ")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        anchors.fill: parent
        margin: 0

        Item {
            id: page

            readonly property real inner: width - 2 * root.side
            readonly property real pictureWidth: Math.floor(root.beside ? Math.min(0.56 * inner, inner - root.side - root.wordsWidth)
                : Math.min(inner, 4 / 3 * Math.max(0.45 * root.height, Theme.px(40))))

            width: parent?.width ?? 0
            height: Math.max(root.height, root.beside ? words.height + 2 * root.side : drawing.height + words.height + 2 * root.side + Theme.spaceM)

            Item {
                id: drawing

                anchors.left: parent.left
                anchors.leftMargin: root.beside ? root.side : Math.round((parent.width - width) / 2)
                y: root.beside ? Math.round((parent.height - height) / 2) : Math.round((parent.height - height - words.height - Theme.spaceM) / 2)
                width: page.pictureWidth
                height: Math.round(0.75 * width)

                Picture {
                    anchors.fill: parent
                    source: "rain-window"
                    readable: false
                }

                Rain {
                    anchors.fill: parent
                }
            }

            Column {
                id: words

                anchors.right: parent.right
                anchors.rightMargin: root.beside ? root.side : Math.round((parent.width - width) / 2)
                y: root.beside ? Math.round((parent.height - height) / 2) : drawing.y + drawing.height + Theme.spaceM
                width: root.beside ? page.inner - page.pictureWidth - root.side : Math.min(page.inner, 13 * Theme.instruction)
                spacing: Theme.spaceM

                Prose {
                    width: parent.width
                    size: Theme.instruction
                    sentences: root.viewModel.sentences.map(sentence => [{ text: sentence, strong: true, word: "" }])
                    lit: root.viewModel.lit
                }

                ActionButton {
                    anchors.left: parent.left
                    width: Math.min(parent.width, Math.max(implicitWidth, Theme.px(70)))
                    height: Math.max(implicitHeight, Theme.px(20))
                    text: qsTr("Ik ga verder")
                    iconName: "arrow-right"
                    iconLast: true
                    look: "primary"
                    size: Theme.body
                    place: "rest/on"
                    focus: true
                    onClicked: root.viewModel.goOn()
                }
            }
        }
    }
}
