pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Klaar voor vandaag?*: a tick or one sentence for each thing that a day needs.
VolunteerPage {
    id: root

    required property ReadyViewModel viewModel

    place: "ready"
    title: qsTr("Klaar voor vandaag?")
    sentence: viewModel.sentence
    tone: viewModel.tone
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        anchors.fill: parent

        Column {
            anchors.left: parent?.left
            width: Math.min(parent?.width ?? 0, 46 * Theme.label)
            spacing: Theme.px(3)

            Repeater {
                model: root.viewModel.rows

                CheckRow {
                    width: parent?.width ?? 0
                    viewModel: root.viewModel
                }
            }

            ActionButton {
                anchors.left: parent?.left
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: qsTr("Alles nog een keer kijken")
                iconName: "replay"
                place: "ready/again"
                onClicked: root.viewModel.lookAgain()
            }
        }
    }
}
