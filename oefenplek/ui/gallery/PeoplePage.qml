pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Animals on the tile of each colour, large and small; the pictures of a code; the window of a rest.
ColumnLayout {
    id: page

    readonly property var animals: ["egel", "vos", "uil", "eend", "kat", "hond", "paard", "koe", "schaap", "geit", "kip",
        "zwaan", "konijn", "eekhoorn", "muis", "kikker", "vis", "vlinder", "bij", "slak", "olifant", "leeuw",
        "schildpad", "pinguin"]
    readonly property var colours: ["rood", "oranje", "geel", "groen", "blauw", "paars"]
    readonly property var pictures: ["appel", "boom", "fiets", "huis", "klok", "kop", "maan", "paraplu", "sleutel",
        "ster", "stoel", "zon"]

    spacing: Theme.spaceM

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: page.animals

            Animal {
                required property string modelData
                required property int index

                animal: modelData
                colour: page.colours[index % page.colours.length]
                description: modelData
            }
        }
    }

    Repeater {
        model: page.colours

        Flow {
            id: row

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Repeater {
                model: page.animals

                Animal {
                    required property string modelData

                    animal: modelData
                    colour: row.modelData
                    size: Theme.px(12)
                    readable: false
                }
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: page.pictures

            CodePicture {
                required property string modelData

                picture: modelData
                description: modelData
            }
        }

        CodePicture {
            size: Theme.px(20)
        }

        Animal {
            animal: "eend"
            size: Theme.px(20)
        }
    }

    Picture {
        Layout.preferredWidth: Theme.px(120)
        Layout.preferredHeight: Theme.px(90)
        source: "rain-window"
        description: qsTr("Een raam met regen")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Tag {
            text: qsTr("Kan hulp gebruiken")
            iconName: "account-question"
            tone: "care"
        }

        Tag {
            text: qsTr("Gelukt")
            iconName: "check-circle"
            tone: "good"
        }

        Tag {
            text: qsTr("Vandaag hier")
            iconName: "calendar-today"
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.px(3)

        Only {
            text: qsTr("Kan hulp gebruiken")
            iconName: "account-question"
            selected: true
        }

        Only {
            text: qsTr("Vandaag hier")
            iconName: "calendar-today"
        }
    }

    Letters {
        Layout.fillWidth: true
        letters: ["A", "F", "H"]
        typed: "F"
        place: "gallery/letter"
    }

    LongList {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(70)
        name: qsTr("Bewoners")
        model: page.animals

        delegate: ChoiceCard {
            required property string modelData

            width: ListView.view.width
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            text: modelData
        }

        PlainText {
            bottomPadding: Theme.spaceS
            text: qsTr("Bewoners")
            strong: true
        }
    }
}
