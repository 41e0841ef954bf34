pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.pointer

// A list longer than its window, with a bar beside it. The line to find stands at one end.
Item {
    id: root

    required property PointerViewModel viewModel
    required property Hand hand
    readonly property real at: Math.max(0, Math.min(1, viewModel.offset + hand.scrolled))
    readonly property real barWidth: Theme.px(viewModel.skill === "bar" ? 12 : 8)

    IconButton {
        id: list

        readonly property real travel: Math.max(1, lines.height - height)

        place: "list"
        height: parent.height
        anchors.left: parent.left
        width: parent.width - root.barWidth - Theme.spaceXs
        padding: 0
        text: qsTr("De lijst. Met de spatiebalk schuift u verder.")
        clip: true
        Accessible.checkable: false
        onClicked: root.viewModel.pressByKey("list")

        contentItem: Item {
            Column {
                id: lines

                y: -Math.round(root.at * list.travel)
                width: parent.width

                Repeater {
                    id: repeater

                    model: root.viewModel.rows

                    Rectangle {
                        id: line

                        required property int index
                        required property string modelData
                        readonly property bool goal: root.viewModel.upwards ? index === 0 : index === repeater.count - 1

                        width: lines.width
                        height: Math.max(Theme.px(14), word.implicitHeight + Theme.spaceS, 1.7 * list.height / repeater.count)
                        color: goal ? Theme.lit : index % 2 ? Theme.sheet : Theme.tint

                        Icon {
                            id: flag

                            visible: line.goal
                            x: line.LayoutMirroring.enabled ? parent.width - width - Theme.spaceS : Theme.spaceS
                            anchors.verticalCenter: parent.verticalCenter
                            name: "flag"
                            color: Theme.litInk
                        }

                        PlainText {
                            id: word

                            anchors.left: parent.left
                            anchors.leftMargin: Theme.spaceS + (line.goal ? flag.width + Theme.spaceXs : 0)
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - anchors.leftMargin - Theme.spaceS
                            text: line.modelData
                            strong: line.goal
                            color: line.goal ? Theme.litInk : Theme.ink
                        }
                    }
                }
            }
        }

        background: Rectangle {
            color: Theme.sheet
        }
    }

    Rectangle {
        property string place: "bar"
        readonly property real travel: Math.max(1, height - handle.height)

        anchors.right: parent.right
        width: root.barWidth
        height: parent.height
        radius: Theme.radiusButton
        color: Theme.tint
        border.width: Theme.lineWidth
        border.color: Theme.edge

        Rectangle {
            id: handle

            property string place: "handle"

            width: parent.width
            height: Math.max(Theme.px(14), 0.3 * parent.height)
            y: Math.round(root.at * parent.travel)
            radius: Theme.radiusButton
            color: Theme.primary

            HoverHandler {
                cursorShape: Qt.OpenHandCursor
            }
        }
    }
}
