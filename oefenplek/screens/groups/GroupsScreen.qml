pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Groepen*. Arrow keys walk through the list, Enter opens a group.
VolunteerPage {
    id: root

    required property GroupsViewModel viewModel

    title: !viewModel.makingNew ? qsTr("Groepen") : viewModel.oldName === "" ? qsTr("Nieuwe groep") : qsTr("Naam van de groep")
    place: "groups"
    sentence: viewModel.sentence
    tone: "care"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    LongList {
        id: list

        anchors.fill: parent
        visible: !root.viewModel.makingNew
        focus: visible
        name: root.title
        model: root.viewModel.rows

        delegate: ChoiceCard {
            required property string key
            required property string name
            required detail
            required property int index

            width: ListView.view.width
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            Accessible.role: Accessible.ListItem
            Accessible.focusable: activeFocusOnTab
            text: name
            strong: true
            iconName: "account-multiple"
            place: "group/" + key
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

            PlainText {
                width: parent.width
                visible: text !== ""
                text: root.viewModel.today
                color: Theme.quietInk
                place: "groups/today"
            }

            ActionButton {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Nieuwe groep")
                iconName: "account-multiple-plus"
                look: "primary"
                place: "groups/new"
                onClicked: root.viewModel.makeNew()
            }

            PlainText {
                anchors.left: parent.left
                width: Math.min(parent.width, 35 * Theme.label)
                visible: root.viewModel.empty
                text: qsTr("Hier is nog geen groep. Maak er één voor een cursus of een middag samen.")
            }
        }
    }

    Scroll {
        anchors.fill: parent
        visible: root.viewModel.makingNew

        NewGroup {
            id: fresh

            width: parent?.width ?? 0
            most: root.viewModel.mostLetters
            old: root.viewModel.oldName
            onMade: name => root.viewModel.make(name)
        }
    }

    Component.onCompleted: viewModel.makingNew ? fresh.begin() : list.forceActiveFocus()

    Connections {
        target: root.viewModel

        function onNaming(): void {
            if (root.viewModel.makingNew)
                fresh.begin();
            else
                list.forceActiveFocus();
        }
    }
}
