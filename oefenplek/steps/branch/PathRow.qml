pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// The choices that were made, as stepping stones one after the other; each leads back to where it was made.
ColumnLayout {
    id: root

    required property var stones
    signal chosen(string step)

    spacing: Theme.px(1)

    PlainText {
        Layout.fillWidth: true
        text: qsTr("Uw weg. U kunt altijd terug naar een keuze.")
        size: Theme.small
        color: Theme.quietInk
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            model: root.stones

            Row {
                id: stone

                required property var modelData
                required property int index
                readonly property string words: modelData.text

                spacing: Theme.spaceXs

                ActionButton {
                    width: Math.min(implicitWidth, root.width - onward.width - Theme.spaceXs)
                    place: "stone/" + stone.modelData.step
                    look: "outline"
                    size: Theme.small
                    iconName: "numeric-" + Math.min(stone.index + 1, 9) + "-circle-outline"
                    text: stone.words
                    Accessible.description: qsTr("Terug naar deze keuze")
                    onClicked: root.chosen(stone.modelData.step)
                }

                Icon {
                    id: onward

                    anchors.verticalCenter: parent.verticalCenter
                    name: LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
                    color: Theme.quietInk
                }
            }
        }
    }
}
