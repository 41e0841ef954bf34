pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Things to fill in, and the bank card against the screen.
GridLayout {
    id: page

    columns: width > Theme.px(240) * Theme.textScale ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceS

        Field {
            Layout.fillWidth: true
            label: qsTr("Aan")
            text: "lotte@familie.example"
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Onderwerp")
            hint: qsTr("Waar gaat uw bericht over?")
            text: qsTr("Zondag")
            Component.onCompleted: input.forceActiveFocus()
        }

        Area {
            Layout.fillWidth: true
            label: qsTr("Bericht")
            text: qsTr("Lieve Lotte,\nik kom om 3 uur.")
        }
    }

    Sheet {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        contentItem: Calibration {}
    }
}
