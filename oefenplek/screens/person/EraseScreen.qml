pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// Throwing everything away: the resident's own four pictures open it, and it is asked once.
PadPage {
    id: root

    required property EraseViewModel viewModel

    readonly property bool gone: viewModel.page === "gone"

    title: qsTr("Alles weggooien")
    heading: viewModel.heading
    lines: viewModel.lines
    sentence: viewModel.said
    tone: "care"
    tiles: viewModel.tiles
    filled: viewModel.page === "code" ? viewModel.filled : -1
    onPicked: row => viewModel.choose(row)
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Loader {
        width: Math.min(parent?.width ?? 0, Theme.px(62) + 20 * Theme.body)
        anchors.left: parent?.left
        active: root.viewModel.page === "told" || root.viewModel.page === "sure"
        visible: active

        sourceComponent: PassCard {
            animal: root.viewModel.animal
            colour: root.viewModel.colour
            words: root.viewModel.described
        }
    }

    Flow {
        visible: !root.choosing
        width: parent?.width ?? 0
        spacing: Theme.px(3)

        ActionButton {
            visible: !root.gone
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.viewModel.page === "sure" ? qsTr("Nee, bewaren") : qsTr("Laat maar")
            iconName: "arrow-left"
            place: "person/keep"
            onClicked: root.viewModel.goBack()
        }

        ActionButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.gone ? qsTr("Klaar") : root.viewModel.page === "sure" ? qsTr("Ja, alles weggooien") : qsTr("Verder")
            iconName: root.gone ? "check" : root.viewModel.page === "sure" ? "delete" : "arrow-right"
            look: root.viewModel.page === "sure" ? "plain" : "primary"
            place: "person/erase-all"
            onClicked: root.viewModel.accept()
        }
    }
}
