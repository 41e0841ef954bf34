pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One back; and with a device: something to try, and everything as at the beginning.
Rectangle {
    id: root

    required property FreeViewModel viewModel

    readonly property bool playing: viewModel.skin !== ""

    implicitHeight: buttons.height + 2 * Theme.px(2)
    color: Theme.sheet

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }

    Flow {
        id: buttons

        x: Theme.spaceS
        y: Theme.px(2)
        width: parent.width - 2 * Theme.spaceS
        spacing: Theme.px(3)

        ActionButton {
            width: Math.min(implicitWidth, buttons.width)
            text: root.playing ? qsTr("Ander toestel") : qsTr("Terug")
            iconName: "arrow-left"
            place: "free/back"
            onClicked: root.viewModel.goBack()
        }

        ActionButton {
            width: Math.min(implicitWidth, buttons.width)
            visible: root.playing
            text: qsTr("Hulp")
            iconName: "chat-question-outline"
            place: "free/help"
            onClicked: root.viewModel.help()
        }

        ActionButton {
            width: Math.min(implicitWidth, buttons.width)
            visible: root.playing
            text: root.viewModel.canTakeBack ? qsTr("Toch niet") : qsTr("Opnieuw")
            iconName: root.viewModel.canTakeBack ? "undo" : "restart"
            place: "free/again"
            onClicked: root.viewModel.canTakeBack ? root.viewModel.takeBack() : root.viewModel.beginAgain()
        }
    }
}
