import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Bent u er nog?* One large *Ja*. Nothing else that is touched here does anything, but for who just sat down.
FocusScope {
    id: root

    required property StillThereViewModel viewModel

    readonly property bool guarded: viewModel.animal !== ""

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.question

    Calmly {
        picture: root.guarded ? `animal-${root.viewModel.animal}` : "hedgehog"
        question: root.viewModel.question
        sentences: root.guarded ? [qsTr("Wij bewaren uw plek nog een half uur bij %1.").arg(root.viewModel.keeper)]
            : [root.viewModel.sentence]

        ActionButton {
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.px(28))
            text: qsTr("Ja")
            size: Theme.instruction
            iconName: "check"
            look: "primary"
            place: "still-there/yes"
            focus: true
            onClicked: root.viewModel.answer()
        }

        ActionButton {
            anchors.horizontalCenter: parent?.horizontalCenter
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ik ben iemand anders")
            look: "quiet"
            size: Theme.small
            place: "still-there/other"
            onClicked: root.viewModel.giveWay()
        }
    }
}
