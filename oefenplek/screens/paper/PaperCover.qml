pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.printing

// A sheet to take home as it comes out of the printer, beside it what can be done with it.
FocusScope {
    id: root

    required property PaperViewModel viewModel
    readonly property Paper paper: viewModel.paper as Paper

    readonly property real side: Math.max(Theme.spaceS, Math.round(0.03 * width))
    // As wide as the screen, so that every word on the sheet can be read.
    property bool zoomed: false
    readonly property bool beside: !zoomed && width >= 1.2 * height && width - 2 * side >= 34 * Theme.label
    // As high as there is room for: beside the words, else below them; where that is too little, as high as the screen.
    readonly property real below: height - said.height - 3 * side
    readonly property real paperHeight: !beside && below >= 0.6 * height ? below : height - 2 * side
    readonly property real paperWidth: zoomed ? Math.floor(width - 2 * side - Theme.minTarget) : Math.floor(Math.min(beside ? 0.5 * width : width - 2 * side - Theme.minTarget, paperHeight / paper.ratio))

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: viewModel.close()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.heading

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

            width: parent?.width ?? 0
            height: Math.max(root.height, root.beside ? Math.max(sheets.height, said.height) + 2 * root.side
                : said.height + sheets.height + 3 * root.side)

            Said {
                id: said

                anchors.right: parent.right
                anchors.rightMargin: root.side
                y: root.beside ? Math.max(root.side, Math.round((Math.min(root.height, parent.height) - height) / 2)) : root.side
                width: root.beside ? page.inner - root.paperWidth - 2 * root.side : page.inner
                viewModel: root.viewModel
                zoomed: root.zoomed
                onZoomToggled: root.zoomed = !root.zoomed
            }

            Column {
                id: sheets

                anchors.left: parent.left
                anchors.leftMargin: root.beside ? root.side : Math.round((parent.width - root.paperWidth) / 2)
                y: root.beside ? Math.max(root.side, Math.round((parent.height - height) / 2)) : said.y + said.height + root.side
                spacing: Theme.spaceS

                Repeater {
                    model: root.paper.count

                    PaperView {
                        required property int index

                        width: root.paperWidth
                        height: implicitHeight
                        paper: root.paper
                        page: index
                    }
                }
            }
        }
    }
}
