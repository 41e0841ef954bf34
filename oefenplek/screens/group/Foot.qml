pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Below the overview: the cell that was pressed in words and the way to that person, other lessons, what signs mean.
Column {
    id: root

    required property var statuses
    property string said: ""
    property string who: ""
    property int from: 0
    property int to: 0
    property int all: 0
    signal personChosen
    signal turned(int direction)

    spacing: Theme.px(3)

    Flow {
        width: parent.width
        spacing: Theme.px(3)

        Alert {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            height: Math.max(implicitHeight, lineCount > 1 ? 0 : Theme.minTarget)
            verticalAlignment: Text.AlignVCenter
            text: root.said === "" ? qsTr("Kies een vakje. Dan staat hier wat het zegt.") : root.said
            color: root.said === "" ? Theme.quietInk : Theme.ink
            strong: root.said !== ""
            place: "group/said"
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            height: Math.max(implicitHeight, Theme.minTarget)
            visible: root.who !== ""
            text: qsTr("Naar %1").arg(root.who)
            iconName: "arrow-right"
            iconLast: true
            look: "quiet"
            place: "group/person"
            onClicked: root.personChosen()
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.px(3)

        Repeater {
            model: root.statuses

            StatusFace {
                required property var modelData

                width: Math.min(implicitWidth, parent?.width ?? 0)
                height: Math.max(implicitHeight, Theme.px(10))
                status: modelData
                text: modelData.meaning
                readable: true
            }
        }

        // Together, so that they come on a new line together.
        Flow {
            visible: root.all > root.to - root.from + 1
            width: Math.min(before.width + where.width + after.width + 2 * spacing, parent?.width ?? 0)
            spacing: Theme.px(3)

            ActionButton {
                id: before

                height: Math.max(implicitHeight, Theme.minTarget)
                text: qsTr("Vorige")
                iconName: "chevron-left"
                look: "quiet"
                enabled: root.from > 1
                place: "group/before"
                onClicked: root.turned(-1)
            }

            PlainText {
                id: where

                height: Math.max(implicitHeight, Theme.minTarget)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Les %1 tot %2 van %3").arg(root.from).arg(root.to).arg(root.all)
                size: Theme.small
            }

            ActionButton {
                id: after

                height: Math.max(implicitHeight, Theme.minTarget)
                text: qsTr("Volgende")
                iconName: "chevron-right"
                iconLast: true
                look: "quiet"
                enabled: root.to < root.all
                place: "group/after"
                onClicked: root.turned(1)
            }
        }
    }
}
