pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.typing

// Ready with typing, and back to what stood there. Where every key counts by itself there is nothing to press.
Flow {
    id: root

    required property TypingViewModel viewModel
    readonly property real ready: button.implicitWidth

    spacing: Theme.spaceXs
    visible: !viewModel.byKey && !viewModel.done

    ActionButton {
        id: button

        place: "button/ready"
        iconName: "check"
        text: qsTr("Klaar met typen")
        onClicked: root.viewModel.finish()
    }

    ActionButton {
        visible: root.viewModel.repairs && root.viewModel.changed
        place: "button/again"
        iconName: "replay"
        text: qsTr("Opnieuw")
        onClicked: root.viewModel.again()
    }
}
