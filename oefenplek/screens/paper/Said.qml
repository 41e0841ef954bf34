pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What can be done with the sheet: print it where there is a printer, else a photo of it; and the way back.
Column {
    id: root

    required property PaperViewModel viewModel

    readonly property color tone: viewModel.tone === "good" ? Theme.good : viewModel.tone === "care" ? Theme.care : Theme.ink

    spacing: Theme.spaceM

    PlainText {
        width: parent.width
        text: root.viewModel.heading
        size: Theme.instruction
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    Row {
        width: parent.width
        spacing: Theme.spaceS

        Icon {
            id: sign

            anchors.verticalCenter: line.verticalCenter
            name: root.viewModel.tone === "good" ? "check-circle" : root.viewModel.canPrint || root.viewModel.tone === "care" ? "printer-outline" : "camera-outline"
            color: root.tone
            size: 1.4 * Theme.iconSize
        }

        Alert {
            id: line

            width: parent.width - sign.width - parent.spacing
            text: root.viewModel.line
            size: Theme.body
            color: root.tone
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        ActionButton {
            visible: root.viewModel.canPrint
            width: Math.min(implicitWidth, root.width)
            text: root.viewModel.tone === "good" ? qsTr("Nog een keer printen") : qsTr("Printen")
            iconName: "printer-outline"
            look: root.viewModel.tone === "good" ? "plain" : "primary"
            place: "paper/print"
            onClicked: root.viewModel.printSheet()
        }

        ActionButton {
            width: Math.min(implicitWidth, root.width)
            text: qsTr("Terug")
            iconName: "arrow-left"
            look: root.viewModel.canPrint && root.viewModel.tone !== "good" ? "plain" : "primary"
            place: "paper/close"
            onClicked: root.viewModel.close()
        }

        ActionButton {
            width: Math.min(implicitWidth, root.width)
            text: root.viewModel.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            iconName: root.viewModel.speaking ? "stop" : "ear-hearing"
            height: Math.max(implicitHeight, Theme.buttonHeight)
            look: "quiet"
            place: "paper/read"
            onClicked: root.viewModel.toggleReading()
        }
    }
}
