pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// How sure somebody felt, answer after answer: a dot on one of three lines, the last one large. Below it in words.
Part {
    id: root

    required property PersonViewModel viewModel

    readonly property var levels: viewModel.levels
    readonly property real step: Math.max(Theme.px(11), Math.ceil(1.3 * Theme.small))

    heading: qsTr("Lukt het thuis?")

    Item {
        id: drawing

        readonly property real lead: Math.min(width / 2, names.width + Theme.spaceS)
        readonly property real dot: Theme.px(4)
        readonly property real reach: Math.max(0, Math.min(width - lead - 2 * dot, (root.levels.length - 1) * Theme.px(14)))

        function across(at: int): real {
            const part = root.levels.length > 1 ? at / (root.levels.length - 1) : 0;
            const from = lead + dot + part * reach;
            return LayoutMirroring.enabled ? width - from : from;
        }

        function down(level: int): real {
            return (2.5 - level) * root.step;
        }

        width: root.width
        height: 3 * root.step
        Accessible.role: Accessible.Graphic
        Accessible.name: root.viewModel.sure

        Column {
            id: names

            anchors.left: parent.left
            width: Math.max(alone.implicitWidth, together.implicitWidth, notYet.implicitWidth)

            Level {
                id: alone

                text: qsTr("Ja, alleen")
            }

            Level {
                id: together

                text: qsTr("Met iemand")
            }

            Level {
                id: notYet

                text: qsTr("Nog niet")
            }
        }

        Repeater {
            model: 3

            Rectangle {
                required property int index

                anchors.right: parent?.right
                y: drawing.down(index) - height / 2
                width: drawing.width - drawing.lead
                height: Theme.lineWidth
                color: Theme.line
            }
        }

        // From answer to answer.
        Repeater {
            model: Math.max(0, root.levels.length - 1)

            Rectangle {
                required property int index

                readonly property real x0: drawing.across(index)
                readonly property real y0: drawing.down(root.levels[index])
                readonly property real dx: drawing.across(index + 1) - x0
                readonly property real dy: drawing.down(root.levels[index + 1]) - y0

                x: x0
                y: y0 - height / 2
                width: Math.hypot(dx, dy)
                height: Theme.markWidth
                transformOrigin: Item.Left
                rotation: Math.atan2(dy, dx) * 180 / Math.PI
                color: Theme.primary
                antialiasing: true
            }
        }

        Repeater {
            model: root.levels.length

            Rectangle {
                required property int index

                readonly property bool last: index === root.levels.length - 1

                x: drawing.across(index) - width / 2
                y: drawing.down(root.levels[index]) - height / 2
                width: last ? 2 * drawing.dot : drawing.dot
                height: width
                radius: width / 2
                color: last ? Theme.accent : Theme.primary
                border.width: last ? Theme.outlineWidth : 0
                border.color: Theme.focus
            }
        }
    }

    PlainText {
        width: root.width
        text: root.viewModel.sure
        readable: false
    }

    PlainText {
        width: root.width
        visible: root.levels.length > 1
        text: qsTr("Van %1 tot %2").arg(root.viewModel.sureDays[0]).arg(root.viewModel.sureDays[1])
        size: Theme.small
        color: Theme.quietInk
    }

    component Level: PlainText {
        height: root.step
        size: Theme.small
        readable: false
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
}
