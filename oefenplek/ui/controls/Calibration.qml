pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// How large is a millimetre on this screen? Someone holds a bank card against the screen and makes the drawn one equal.
ColumnLayout {
    id: root

    // What is measured now; the rest of the screen changes only when it is accepted.
    property real measured: Theme.pixelsPerMm
    readonly property real cardWidth: 85.6
    readonly property real cardHeight: 53.98
    signal calibrated(real pixelsPerMm)

    spacing: Theme.spaceS

    function change(steps: int): void {
        // One step is half a millimetre on the card; 70 to 400 dots per inch are the screens there are.
        root.measured = Math.max(2.7, Math.min(15.8, root.measured * (1 + steps * 0.5 / root.cardWidth)));
    }

    PlainText {
        Layout.fillWidth: true
        text: qsTr("Houd een bankpas tegen het scherm. Maak het vak even groot als de pas.")
        size: Theme.body
    }

    Rectangle {
        Layout.preferredWidth: Math.round(root.cardWidth * root.measured)
        Layout.preferredHeight: Math.round(root.cardHeight * root.measured)
        radius: Math.round(3.18 * root.measured)
        color: Theme.tint
        border.width: Theme.outlineWidth
        border.color: Theme.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Een vak zo groot als een bankpas")

        PlainText {
            anchors.centerIn: parent
            text: qsTr("Bankpas")
            color: Theme.quietInk
            readable: false
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        ActionButton {
            text: qsTr("Kleiner")
            iconName: "minus"
            onClicked: root.change(-1)
        }

        ActionButton {
            text: qsTr("Groter")
            iconName: "plus"
            onClicked: root.change(1)
        }

        ActionButton {
            text: qsTr("Klopt")
            iconName: "check"
            look: "primary"
            onClicked: root.calibrated(root.measured)
        }
    }
}
