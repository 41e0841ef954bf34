import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Which lesson will open, before it opens.
Sheet {
    id: root

    property string title: ""
    property string where: ""

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceXs

        PlainText {
            width: parent.width
            text: root.title
            size: Theme.instruction
            strong: true
            leading: 1.25
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.where
            size: Theme.body
        }
    }
}
