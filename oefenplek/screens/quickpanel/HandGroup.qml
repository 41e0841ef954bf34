import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The hand that presses, how long two clicks may take, and the keyboard on the screen.
Group {
    id: root

    required property QuickPanelViewModel viewModel

    title: qsTr("Hand en muis")
    iconName: "hand-back-right"

    Switch {
        width: root.width
        text: qsTr("Linkshandig")
        detail: qsTr("De knoppen staan links. Beide muisknoppen werken.")
        value: root.viewModel.on.left_handed
        name: "adjust/left-handed"
        onTurned: on => root.viewModel.turn("left_handed", on)
    }

    Chooser {
        width: root.width
        title: qsTr("Zo snel gaat dubbelklikken:")
        options: root.viewModel.options.double_click_ms
        name: "adjust/double-click"
        onChosen: row => root.viewModel.choose("double_click_ms", row)
    }

    TryOut {
        width: root.width
    }

    Chooser {
        width: root.width
        title: qsTr("Toetsenbord op het scherm:")
        options: root.viewModel.options.keyboard
        name: "adjust/keyboard"
        onChosen: row => root.viewModel.choose("keyboard", row)
    }
}
