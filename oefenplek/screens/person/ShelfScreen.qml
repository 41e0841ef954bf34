pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Een les klaarzetten*: themes and routes, the lessons of a theme, or whatever fits the letters that are typed.
VolunteerPage {
    id: root

    required property ShelfViewModel viewModel

    title: qsTr("Een les klaarzetten")
    place: "shelf"
    sentence: viewModel.sentence
    tone: "care"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    LongList {
        id: list

        anchors.fill: parent
        name: root.title
        model: root.viewModel.rows
        lineHeight: Theme.px(20)

        delegate: ChoiceCard {
            id: line

            required property string key
            required property string title
            required detail
            required property string sign
            required property string letter
            required property bool opens
            required property bool ready
            required property int index

            width: ListView.view.width
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            text: line.title
            iconName: line.sign
            selected: line.ready
            strong: true
            surface: line.opens ? Theme.themeTint(line.letter) : Theme.sheet
            place: "shelf/" + line.key
            Accessible.role: Accessible.ListItem
            Accessible.focusable: line.activeFocusOnTab
                        onClicked: root.viewModel.choose(line.key)
            onActiveFocusChanged: {
                if (activeFocus)
                    list.currentIndex = index;
            }
        }

        Column {
            width: parent?.width ?? 0
            bottomPadding: Theme.spaceS
            spacing: Theme.spaceXs

            Field {
                id: field

                width: Math.min(parent?.width ?? 0, Theme.px(160))
                anchors.left: parent?.left
                label: qsTr("Zoek op een woord, of kies een onderwerp")
                maximumLength: 60
                place: "shelf/search"
                onEdited: value => root.viewModel.type(value)
            }

            PlainText {
                width: parent?.width ?? 0
                visible: text !== ""
                text: root.viewModel.theme
                size: Theme.body
                strong: true
                Accessible.role: Accessible.Heading
            }

            Alert {
                width: parent?.width ?? 0
                text: root.viewModel.count === 0 ? qsTr("Geen les met dit woord.") : ""
                visible: text !== ""
            }
        }
    }

    Connections {
        target: root.viewModel

        function onListChanged(): void {
            if (field.text !== root.viewModel.typed)
                field.text = root.viewModel.typed;
            list.begin(0);
        }
    }
}
