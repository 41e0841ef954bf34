import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A bank card against the screen: from then on everything has the size in millimetres that it should have.
FocusScope {
    id: root

    required property CalibrationViewModel viewModel

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Grootte van het scherm")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        anchors.fill: parent

        Column {
            x: Theme.spaceS
            y: Theme.spaceS
            width: (parent?.width ?? 0) - 2 * Theme.spaceS
            spacing: Theme.spaceS

            PlainText {
                width: parent.width
                text: qsTr("Grootte van het scherm")
                size: Theme.instruction
                strong: true
                Accessible.role: Accessible.Heading
            }

            Calibration {
                width: parent.width
                onCalibrated: pixelsPerMm => root.viewModel.accept(pixelsPerMm)
            }
        }
    }
}
