pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A small sheet over the start screen: all languages, or how one of them is to be used. Each line stands in its own
// language, is said in it, and is framed meanwhile.
FocusScope {
    id: root

    required property LanguageSheetModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))

    focus: true
    Keys.onEscapePressed: viewModel.close()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.offered === "" ? qsTr("Kies uw taal") : viewModel.title

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ActionButton {
        id: back

        x: root.LayoutMirroring.enabled ? parent.width - width - root.side + Theme.spaceXs : root.side - Theme.spaceXs
        y: Theme.spaceXs
        height: Math.max(implicitHeight, Theme.buttonHeight)
        text: qsTr("Terug")
        iconName: "arrow-left"
        look: "quiet"
        place: "language/back"
        onClicked: root.viewModel.close()
    }

    Scroll {
        anchors.top: back.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: 0

        Item {
            width: parent?.width ?? 0
            height: Math.max(column.height + 2 * Theme.spaceM, root.height - back.height - Theme.spaceXs)

            Column {
                id: column

                x: Math.round((parent.width - width) / 2)
                y: Math.max(Theme.spaceM, Math.round((parent.height - height - back.height) / 2))
                width: Math.min(parent.width - 2 * root.side, 26 * Theme.body)
                spacing: Theme.spaceS

                Row {
                    spacing: Theme.spaceS

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "translate"
                        color: Theme.primary
                        size: 1.4 * Theme.iconSize
                    }

                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.viewModel.offered === "" ? qsTr("Kies uw taal") : root.viewModel.title
                        size: Theme.instruction
                        strong: true
                        Accessible.role: Accessible.Heading
                    }
                }

                Repeater {
                    model: root.viewModel.rows

                    ChoiceCard {
                        id: card

                        required property int index
                        required property var modelData

                        width: column.width
                        height: Math.max(implicitHeight, Theme.px(20))
                        text: modelData.text
                        size: Theme.body
                        iconName: modelData.icon
                        selected: modelData.chosen
                        place: "language/row-" + index
                        onClicked: root.viewModel.choose(index)

                        FocusRing {
                            shown: root.viewModel.named === card.index && !card.visualFocus
                            radius: Theme.radiusCard
                        }
                    }
                }
            }
        }
    }
}
