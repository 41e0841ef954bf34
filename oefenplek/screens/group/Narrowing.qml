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

    Flow {
        width: parent.width
        visible: root.viewModel.letters.length > 1
        spacing: Theme.px(3)

        Repeater {
            model: root.viewModel.letters

            ActionButton {
                required property string modelData

                readonly property bool selected: root.viewModel.typed.toUpperCase() === modelData

                width: Math.max(Theme.minTarget, implicitContentWidth + 2 * Theme.px(2))
                height: Math.max(Theme.minTarget, implicitContentHeight)
                padding: 0
                leftPadding: 0
                rightPadding: 0
                text: modelData
                look: selected ? "primary" : "plain"
                place: "choose/letter/" + modelData
                Accessible.name: qsTr("Letter %1").arg(modelData)
                Accessible.checkable: true
                Accessible.checked: selected
                onClicked: root.viewModel.chooseLetter(modelData)
            }
        }
    }

    Alert {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.typed.length > 1 ? qsTr("Begint met: %1").arg(root.viewModel.typed) : ""
        size: Theme.small
    }

    // A way to show only some. Chosen, it is filled.
    component Only: ActionButton {
        property bool selected: false

        width: Math.min(implicitWidth, parent?.width ?? 0)
        height: Math.max(Theme.minTarget, implicitContentHeight + 2 * Theme.px(1))
        look: selected ? "primary" : "plain"
        Accessible.checkable: true
        Accessible.checked: selected
    }
}
