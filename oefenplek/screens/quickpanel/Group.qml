import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What belongs together: a word above it, and its controls below each other.
Column {
    id: root

    property string title: ""
    property string iconName: ""

    spacing: Theme.spaceXs
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Item {
        width: root.width
        height: Math.max(sign.height, words.height)

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: Theme.primary
        }

        PlainText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceXs
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - sign.width - Theme.spaceXs
            text: root.title
            size: Theme.body
            strong: true
            leading: 1.2
            Accessible.role: Accessible.Heading
        }
    }
}
