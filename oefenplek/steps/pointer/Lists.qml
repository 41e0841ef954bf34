pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme

// The list that comes with the right button. Here it only teaches that it goes away again.
Rectangle {
    id: root

    property string place: "menu"

    width: lines.width + 2 * Theme.spaceS
    height: lines.height + 2 * Theme.spaceXs
    radius: Theme.radiusButton
    color: Theme.sheet
    border.width: Theme.outlineWidth
    border.color: Theme.edge
    Accessible.ignored: true

    Column {
        id: lines

        x: Theme.spaceS
        y: Theme.spaceXs
        spacing: Theme.spaceXs

        Repeater {
            model: [qsTr("Openen"), qsTr("Kopiëren"), qsTr("Weggooien")]

            PlainText {
                required property string modelData

                text: modelData
                size: Theme.small
                readable: false
            }
        }
    }
}
