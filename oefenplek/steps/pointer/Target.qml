pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme

// Something to hit: a drawing on a tile, with its name where there is room. The arrow becomes a hand over it.
IconButton {
    id: root

    required property real side
    required property string name
    property bool empty: false
    property bool lit: false
    property bool done: false
    property bool touched: false
    readonly property bool roomy: side >= Theme.px(26)

    width: side
    height: side
    implicitWidth: side
    implicitHeight: side
    padding: 0
    text: name
    ringRadius: Theme.radiusCard
    Accessible.checkable: false

    HoverHandler {
        id: over

        cursorShape: Qt.PointingHandCursor
    }

    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round(word.visible ? (parent.height - height - word.height) / 2 : (parent.height - height) / 2)
            size: root.side * (root.roomy ? 0.5 : 0.7)
            name: root.done ? "check-circle" : root.iconName
            color: root.done ? Theme.good : root.empty ? Theme.quietInk : Theme.primary
        }

        PlainText {
            id: word

            visible: root.roomy && implicitHeight <= 0.45 * root.side
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(1.5)
            x: Theme.px(1)
            width: parent.width - 2 * x
            text: root.name
            size: Theme.small
            readable: false
            horizontalAlignment: Text.AlignHCenter
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.lit ? Theme.lit : root.empty ? Theme.tint : over.hovered || root.touched ? Theme.tintPressed : Theme.tint
        border.width: root.lit || over.hovered ? Theme.markWidth : Theme.outlineWidth
        border.color: root.done ? Theme.good : root.empty ? Theme.edge : Theme.primary
    }
}
