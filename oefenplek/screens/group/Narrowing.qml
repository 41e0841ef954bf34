pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Above the list: how many are in, what is shown, and the first letters there are.
Column {
    id: root

    required property ChooseViewModel viewModel

    readonly property bool ofPeople: viewModel.what === "people"

    spacing: Theme.px(3)

    PlainText {
        width: parent.width
        text: root.ofPeople ? qsTr("In de groep: %1. Een druk zet iemand erin of eruit.").arg(root.viewModel.chosen)
            : qsTr("Klaargezet: %1. Een druk zet een les klaar of weg.").arg(root.viewModel.chosen)
        color: Theme.quietInk
        place: "choose/count"
    }

    Flow {
        width: parent.width
        spacing: Theme.px(3)

        Only {
            text: root.ofPeople ? qsTr("In de groep") : qsTr("Klaargezet")
            iconName: "check-circle-outline"
            selected: root.viewModel.only === "in"
            place: "choose/in"
            onClicked: root.viewModel.showOnly("in")
        }

        Only {
            visible: root.ofPeople
            text: qsTr("Kan hulp gebruiken")
            iconName: "account-question"
            selected: root.viewModel.only === "help"
            place: "choose/help"
            onClicked: root.viewModel.showOnly("help")
        }
    }

    Letters {
        width: parent.width
        visible: letters.length > 1
        letters: root.viewModel.letters
        typed: root.viewModel.typed
        place: "choose/letter"
        onChosen: letter => root.viewModel.chooseLetter(letter)
    }

    Alert {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.typed.length > 1 ? qsTr("Begint met: %1").arg(root.viewModel.typed) : ""
        size: Theme.small
    }
}
