pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Above the list: a new person, who is shown, and the first letters there are.
FocusScope {
    id: root

    required property PeopleViewModel viewModel

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(3)

        Flow {
            width: parent.width
            spacing: Theme.px(3)

            ActionButton {
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: qsTr("Nieuwe bewoner")
                iconName: "account-plus-outline"
                look: "primary"
                place: "people/new"
                onClicked: root.viewModel.makeNew()
            }

            Only {
                text: qsTr("Kan hulp gebruiken")
                iconName: "account-question"
                selected: root.viewModel.only === "help"
                place: "people/help"
                visible: root.viewModel.letters.length > 0
                onClicked: root.viewModel.showOnly("help")
            }

            Only {
                text: qsTr("Vandaag hier")
                iconName: "calendar-today"
                selected: root.viewModel.only === "today"
                place: "people/today"
                visible: root.viewModel.letters.length > 0
                onClicked: root.viewModel.showOnly("today")
            }

            ActionButton {
                width: Math.min(implicitWidth, parent?.width ?? 0)
                visible: root.viewModel.narrowed
                text: qsTr("Iedereen")
                iconName: "account-group"
                look: "quiet"
                height: Theme.buttonHeight
                place: "people/all"
                onClicked: root.viewModel.showAll()
            }
        }

        Letters {
            width: parent.width
            visible: letters.length > 0
            letters: root.viewModel.letters
            typed: root.viewModel.typed
            place: "people/letter"
            onChosen: letter => root.viewModel.chooseLetter(letter)
        }

        Alert {
            visible: text !== ""
            width: parent.width
            text: root.viewModel.typed === "" ? "" : qsTr("Begint met: %1 · bewoners: %2").arg(root.viewModel.typed).arg(root.viewModel.count)
            size: Theme.small
        }
    }
}
