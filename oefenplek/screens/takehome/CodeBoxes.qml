pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The code as it was typed so far: two groups of boxes. A screen reader hears it as one text.
Row {
    id: root

    property string place: ""
    property string typed: ""
    property int length: 8
    readonly property real wide: width
    readonly property real cell: Math.floor(Math.min(Theme.px(16), (wide - (length - 1) * Theme.px(1.5) - Theme.px(5)) / length))

    spacing: Theme.px(1.5)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onTypedChanged: if (root.visible && root.typed !== "") root.Accessible.announce(root.Accessible.name, Accessible.Polite)
    Accessible.role: Accessible.StaticText
    Accessible.name: typed === "" ? qsTr("Nog niets getypt") : typed.split("").join(" ")

    Repeater {
        model: root.length

        Item {
            id: box

            required property int index

            readonly property bool filled: index < root.typed.length
            readonly property bool next: index === root.typed.length

            width: root.cell + (index === root.length / 2 ? Theme.px(5) : 0)
            height: Math.round(Math.max(1.25 * root.cell, 1.4 * sign.size))

            Rectangle {
                anchors.right: parent.right
                width: root.cell
                height: parent.height
                radius: Theme.px(2)
                color: Theme.sheet
                border.width: box.next ? Theme.markWidth : Theme.lineWidth
                border.color: box.next ? Theme.primary : Theme.edge

                PlainText {
                    id: sign

                    anchors.centerIn: parent
                    text: box.filled ? root.typed.charAt(box.index) : ""
                    size: Math.min(Theme.instruction, Math.round(0.8 * root.cell))
                    strong: true
                    readable: false
                }
            }
        }
    }
}
