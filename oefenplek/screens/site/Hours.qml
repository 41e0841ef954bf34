pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// When somebody is here to help: the lines that stand, and one more.
Column {
    id: root

    required property SiteViewModel viewModel

    width: parent?.width ?? 0
    spacing: Theme.px(3)

    Repeater {
        model: root.viewModel.hours

        Item {
            id: row

            required property string modelData
            required property int index

            width: root.width
            height: Math.max(said.height, away.height)

            PlainText {
                id: said

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - away.width - Theme.spaceS)
                text: row.modelData
            }

            ActionButton {
                id: away

                anchors.left: said.right
                anchors.leftMargin: Theme.spaceS
                look: "quiet"
                text: qsTr("Weghalen")
                iconName: "close"
                place: "site/hours-" + row.index
                Accessible.description: row.modelData
                onClicked: root.viewModel.removeHours(row.index)
            }
        }
    }

    AddHours {
        width: parent.width
        viewModel: root.viewModel
    }
}
