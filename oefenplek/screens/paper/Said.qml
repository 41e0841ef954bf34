pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What can be done with the sheet: print it where there is a printer, keep it, else a photo of it; and the way back.
Column {
    id: root

    required property PaperViewModel viewModel
    required property bool zoomed

    readonly property color tone: viewModel.tone === "good" ? Theme.good : viewModel.tone === "care" ? Theme.care : Theme.ink
    readonly property bool printed: viewModel.tone === "good" && !viewModel.filed
    readonly property bool kept: viewModel.tone === "good" && viewModel.filed
    readonly property bool printFirst: viewModel.canPrint && viewModel.tone !== "good" && !choosing
    readonly property bool choosing: viewModel.places.length > 0

    signal zoomToggled()

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
            name: {
                if (root.viewModel.tone === "good")
                    return "check-circle";
                if (root.viewModel.filed)
                    return "usb-flash-drive-outline";
                if (root.viewModel.canPrint || root.viewModel.tone === "care")
                    return "printer-outline";
                return root.viewModel.mayPhotograph ? "camera-outline" : "usb-flash-drive-outline";
            }
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
        visible: root.choosing

        Repeater {
            model: root.viewModel.places

            ActionButton {
                required property string modelData
                required property int index

                width: Math.min(implicitWidth, root.width)
                text: modelData
                iconName: "folder-outline"
                look: "plain"
                place: `paper/keep/${index}`
                onClicked: root.viewModel.keepAt(index)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS

        ActionButton {
            visible: root.viewModel.canPrint
            width: Math.min(implicitWidth, root.width)
            text: root.printed ? qsTr("Nog een keer printen") : qsTr("Printen")
            iconName: "printer-outline"
            look: root.printFirst ? "primary" : "plain"
            place: "paper/print"
            onClicked: root.viewModel.printSheet()
        }

        ActionButton {
            visible: root.viewModel.canKeep
            width: Math.min(implicitWidth, root.width)
            text: root.kept ? qsTr("Nog een keer bewaren") : qsTr("Bewaren")
            iconName: "usb-flash-drive-outline"
            look: "plain"
            place: "paper/keep"
            onClicked: root.viewModel.keepSheet()
        }

        ActionButton {
            width: Math.min(implicitWidth, root.width)
            text: qsTr("Terug")
            iconName: "arrow-left"
            look: root.printFirst || root.choosing ? "plain" : "primary"
            place: "paper/close"
            onClicked: root.viewModel.close()
        }

        ActionButton {
            width: Math.min(implicitWidth, root.width)
            height: Math.max(implicitHeight, Theme.buttonHeight)
            text: root.zoomed ? qsTr("Hele blad") : qsTr("Groter")
            iconName: root.zoomed ? "magnify-minus-outline" : "magnify-plus-outline"
            look: "quiet"
            place: "paper/zoom"
            onClicked: root.zoomToggled()
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
