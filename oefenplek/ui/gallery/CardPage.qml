pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Things to choose: the three doors, and rows in each state.
ColumnLayout {
    id: page

    spacing: Theme.spaceM

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.px(180) * Theme.textScale ? 3 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            door: true
            text: qsTr("Mijn telefoon")
            picture: "phone-in-hand"
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            door: true
            text: qsTr("Een computer")
            picture: "laptop-on-table"

            FocusRing {
                shown: true
                radius: Theme.radiusCard
            }
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            door: true
            text: qsTr("Een brief of een vraag")
            picture: "opened-letter"
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.px(180) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: "info@oefenbank.example"
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: "info@oefenbank.example"
            selected: true
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: "oefenbank@gratis-mail.example"
            tone: "good"
            selected: true
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: "info@oefenbank.example"
            tone: "care"
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Ja, met iemand erbij")
            picture: "confidence-together"
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Contact houden")
            detail: qsTr("9 lessen")
            iconName: Theme.themeIcon("c")
            surface: Theme.themeTint("c")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.px(180) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        TileGuide {
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            text: qsTr("Tik op een kaart. Tik dan op de goede plaats.")
        }

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: text
            text: qsTr("De wifi in de kamer")
            iconName: "wifi"
            held: true
        }

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: text
            text: qsTr("De tablet op tafel")
            iconName: "tablet"
        }
    }
}
