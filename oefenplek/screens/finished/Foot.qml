pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What else can be done, quietly: once more, without a task, or stop.
Flow {
    id: root

    required property FinishedViewModel viewModel

    spacing: Theme.spaceS

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(implicitHeight, Theme.buttonHeight)
        text: qsTr("Nog een keer")
        iconName: "replay"
        look: "quiet"
        place: "finished/again"
        onClicked: root.viewModel.doAgain()
    }

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(implicitHeight, Theme.buttonHeight)
        text: qsTr("Vrij oefenen")
        iconName: "gesture-tap"
        look: "quiet"
        place: "finished/free"
        onClicked: root.viewModel.practiseFreely()
    }

    ActionButton {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(implicitHeight, Theme.buttonHeight)
        text: qsTr("Stoppen")
        iconName: "exit-to-app"
        look: "quiet"
        place: "finished/stop"
        onClicked: root.viewModel.stop()
    }
}
