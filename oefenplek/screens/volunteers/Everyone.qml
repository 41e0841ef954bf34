pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Who may open the door here, and what can be done about that.
Column {
    id: root

    required property VolunteersViewModel viewModel

    width: parent?.width ?? 0
    spacing: Theme.px(3)

    Repeater {
        model: root.viewModel.everyone

        Sheet {
            id: row

            required property var modelData

            width: root.width
            padding: Theme.spaceXs
            leftPadding: Theme.spaceS
            rightPadding: Theme.spaceS

            Item {
                width: parent?.width ?? 0
                implicitHeight: Math.max(who.height, away.visible ? away.height : 0, Theme.minTarget)

                Column {
                    id: who

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (away.visible ? away.width + Theme.spaceXs : 0)

                    PlainText {
                        width: parent.width
                        text: row.modelData.name
                        strong: true
                        leading: 1.3
                    }

                    PlainText {
                        width: parent.width
                        text: row.modelData.detail
                        size: Theme.small
                        color: Theme.quietInk
                        leading: 1.3
                    }
                }

                ActionButton {
                    id: away

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.modelData.leaves
                    look: "quiet"
                    text: qsTr("Weghalen")
                    iconName: "close"
                    place: "volunteers/remove-" + row.modelData.id
                    Accessible.description: row.modelData.name
                    onClicked: root.viewModel.askRemove(row.modelData.id)
                }
            }
        }
    }

    Flow {
        width: parent.width
        topPadding: Theme.spaceXs
        spacing: Theme.px(3)

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            visible: root.viewModel.leads
            text: qsTr("Vrijwilliger toevoegen")
            iconName: "plus"
            place: "volunteers/add"
            onClicked: root.viewModel.addOne()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Mijn pincode veranderen")
            iconName: "key-variant"
            place: "volunteers/pin"
            onClicked: root.viewModel.changePin()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            visible: root.viewModel.leads
            text: qsTr("Nieuwe herstelcodes")
            iconName: "lifebuoy"
            place: "volunteers/codes"
            onClicked: root.viewModel.askCodes()
        }
    }
}
