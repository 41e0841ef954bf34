pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Who is in the group, or which lessons lie ready for it. Letters narrow the list, Enter turns a line around.
VolunteerPage {
    id: root

    required property ChooseViewModel viewModel

    title: viewModel.what === "people" ? qsTr("Bewoners van %1").arg(viewModel.group) : qsTr("Lessen voor %1").arg(viewModel.group)
    place: "choose"
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

        delegate: ChooseLine {
            required property int index

            width: ListView.view.width
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            place: "choose/" + key
            onClicked: root.viewModel.press(key)
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
                width: parent.width
                viewModel: root.viewModel
            }

            Alert {
                width: parent.width
                visible: text !== ""
                text: root.viewModel.empty
            }
        }
    }

    Component.onCompleted: list.forceActiveFocus()
}
