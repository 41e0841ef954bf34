import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Wilt u stoppen?* Yes, no, or first a sheet to take home.
FocusScope {
    id: root

    required property StopViewModel viewModel

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.question

    Calmly {
        picture: "two-at-table"
        question: root.viewModel.question
        sentences: root.viewModel.sentences
        lit: root.viewModel.lit

        ActionButton {
            width: parent?.width ?? 0
            text: qsTr("Ja, stoppen")
            iconName: "check"
            look: "primary"
            place: "stop/yes"
            focus: true
            onClicked: root.viewModel.stop()
        }

        ActionButton {
            width: parent?.width ?? 0
            text: qsTr("Nee, verder oefenen")
            iconName: "arrow-left"
            place: "stop/no"
            onClicked: root.viewModel.stay()
        }

        ActionButton {
            width: parent?.width ?? 0
            visible: root.viewModel.sheetOffered
            text: qsTr("Blad meenemen")
            iconName: "file-document-outline"
            place: "stop/sheet"
            onClicked: root.viewModel.takeSheet()
        }
    }

    Keys.onEscapePressed: root.viewModel.stay()
}
