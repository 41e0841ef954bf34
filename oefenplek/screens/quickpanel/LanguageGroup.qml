pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The languages in their own names; for another one than Dutch, in its own words, how it is used.
Group {
    id: root

    required property QuickPanelViewModel viewModel

    title: qsTr("Taal")
    iconName: "translate"

    Chooser {
        width: root.width
        options: root.viewModel.languages.map(language => ({ text: language.name, chosen: language.chosen }))
        name: "adjust/language"
        onChosen: row => root.viewModel.chooseLanguage(row)
    }

    Repeater {
        model: root.viewModel.uses.length

        ChoiceCard {
            required property int index
            readonly property var use: root.viewModel.uses[index] ?? { text: "", chosen: false }

            width: root.width
            text: use.text
            iconName: index === 0 ? "translate" : "chat-question-outline"
            selected: use.chosen
            place: "adjust/use-" + index
            onClicked: root.viewModel.chooseUse(index)
        }
    }
}
