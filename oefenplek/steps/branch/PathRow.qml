pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme

// The choices that were made, as stepping stones one after the other; each leads back to where it was made.
Flow {
    id: root

    required property var stones
    readonly property list<string> signs: [
        "numeric-1-circle-outline", "numeric-2-circle-outline", "numeric-3-circle-outline", "numeric-4-circle-outline",
        "numeric-5-circle-outline", "numeric-6-circle-outline", "numeric-7-circle-outline", "numeric-8-circle-outline"
    ]
    signal chosen(string step)

    spacing: Theme.spaceXs

    PlainText {
        height: Math.max(implicitHeight, Theme.buttonHeight)
        width: Math.min(Math.ceil(implicitWidth), root.width)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Uw weg:")
        size: Theme.small
        color: Theme.quietInk
    }

    Repeater {
        model: root.stones

        Row {
            id: step

            required property var modelData
            required property int index

            spacing: Theme.spaceXs

            ActionButton {
                id: stone

                width: Math.min(implicitWidth, root.width - onward.width - Theme.spaceXs)
                place: "stone/" + step.modelData.step
                look: "outline"
                size: Theme.small
                ringRadius: Math.min(height / 2, Theme.px(8))
                iconName: root.signs[step.index] ?? "circle-outline"
                text: step.modelData.text
                Accessible.description: qsTr("Terug naar deze keuze")
                onClicked: root.chosen(step.modelData.step)

                background: Rectangle {
                    radius: stone.ringRadius
                    color: stone.down || stone.hovered ? Theme.tint : Theme.sheet
                    border.width: Theme.lineWidth
                    border.color: Theme.edge
                }
            }

            Icon {
                id: onward

                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                color: Theme.quietInk
            }
        }
    }
}
