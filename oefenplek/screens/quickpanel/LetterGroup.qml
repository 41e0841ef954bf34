import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Smaller and larger letters, step by step, and how large they are now.
Group {
    id: root

    required property QuickPanelViewModel viewModel

    title: qsTr("Letters")
    iconName: "format-size"

    Flow {
        width: root.width
        spacing: Theme.px(3)

        ActionButton {
            // Pressing it again and again is meant.
            readonly property bool repeats: true

            text: qsTr("Kleiner")
            iconName: "minus"
            enabled: root.viewModel.canShrink
            place: "adjust/smaller"
            onClicked: root.viewModel.shrink()
        }

        ActionButton {
            readonly property bool repeats: true

            text: qsTr("Groter")
            iconName: "plus"
            enabled: root.viewModel.canGrow
            place: "adjust/larger"
            onClicked: root.viewModel.grow()
        }

        PlainText {
            height: Theme.buttonHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 procent").arg(root.viewModel.percent)
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
