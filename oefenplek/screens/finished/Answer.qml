pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.device

// What somebody in the lesson answered, with the drawn picture that came along.
Sheet {
    id: root

    required property FinishedViewModel viewModel
    // Of the picture.
    required property real highest

    padding: Theme.spaceS

    Column {
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        DevicePicture {
            visible: root.viewModel.echoPicture !== ""
            width: parent.width
            height: Math.round(Math.min(0.6 * parent.width, root.highest))
            name: root.viewModel.echoPicture
        }

        PlainText {
            width: parent.width
            visible: root.viewModel.echoFrom !== ""
            text: qsTr("Antwoord van %1").arg(root.viewModel.echoFrom)
            size: Theme.small
            strong: true
            color: Theme.primary
        }

        PlainText {
            width: parent.width
            text: qsTr("“%1”").arg(root.viewModel.echo)
            size: Theme.label
        }
    }
}
