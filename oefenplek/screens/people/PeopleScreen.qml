pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Bewoners*. Letters narrow the list, arrow keys walk through it, Enter opens somebody's page.
VolunteerPage {
    id: root

    required property PeopleViewModel viewModel

    title: qsTr("Bewoners")
    place: "people"
    sentence: viewModel.sentence
    tone: "care"
    onBackChosen: viewModel.leave()
    onCloseChosen: viewModel.close()

    Keys.onEscapePressed: viewModel.goBack()
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.text.toLowerCase() !== event.text.toUpperCase() || /^[\u0600-\u06FF]$/.test(event.text))
            root.viewModel.type(event.text);
        else
            return;
        event.accepted = true;
    }

    LongList {
        id: list

        anchors.fill: parent
        focus: true
        name: root.title
        model: root.viewModel.rows

        delegate: PersonLine {
            required property string key
            required property int index

            width: ListView.view.width
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            place: "person/" + key
            onClicked: root.viewModel.open(key)
            onActiveFocusChanged: {
                if (activeFocus)
                    list.currentIndex = index;
            }
        }

        Column {
            width: parent?.width ?? 0
            bottomPadding: Theme.spaceS
            spacing: Theme.spaceS

            Narrowing {
                width: parent?.width ?? 0
                height: implicitHeight
                viewModel: root.viewModel
            }

            Column {
                width: Math.min(parent?.width ?? 0, 35 * Theme.label)
                visible: root.viewModel.emptyHeading !== ""
                spacing: Theme.spaceXs

                Alert {
                    width: parent.width
                    text: root.viewModel.emptyHeading
                    size: Theme.body
                    strong: true
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.emptyLine
                }
            }
        }
    }

    Component.onCompleted: {
        list.begin(viewModel.at);
        list.forceActiveFocus();
    }

    Connections {
        target: root.viewModel

        function onListChanged(): void {
            list.begin(root.viewModel.at);
        }
    }
}
