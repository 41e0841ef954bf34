pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The strip at the top: sound at the beginning, the place and the time quietly in the middle if there is room, then the
// languages, and the tools at the end. What does not fit beside the others stands on a line of its own.
Item {
    id: root

    required property StartViewModel viewModel
    required property string whereText
    // The window is higher than wide: there is room for another line.
    required property bool upright
    signal adjustChosen
    signal restChosen

    readonly property real soundWidth: ear.implicitWidth + sound.spacing + mute.implicitWidth
    readonly property bool toolsBeside: width >= soundWidth + tools.implicitWidth + Theme.spaceM
    readonly property real spare: width - soundWidth - (toolsBeside ? tools.implicitWidth + Theme.spaceS : 0) - Theme.spaceM
    // Beside the tools all of them, or at least the one in use and *Meer* where there is no height for another line.
    readonly property bool beside: toolsBeside && spare >= languages.span(upright ? languages.all : languages.all.slice(0, 1)) + languages.most
    readonly property real free: beside ? spare - languages.wanted - Theme.spaceS : 0
    // Does the place and the time stand here?
    readonly property bool wide: free >= where.implicitWidth
    readonly property real line: Math.max(ear.implicitHeight, Theme.buttonHeight)

    function below(item: Item): real {
        return Math.round(Theme.spaceXs / 2 + Math.max(0, root.line - item.height) / 2);
    }

    implicitHeight: line + (toolsBeside ? 0 : tools.height) + (beside ? 0 : languages.height) + Theme.spaceXs

    Row {
        id: sound

        anchors.left: parent.left
        y: Math.round(Theme.spaceXs / 2)
        spacing: Theme.px(3)

        IconButton {
            id: ear

            text: root.viewModel.heard ? qsTr("Voorlezen") : qsTr("Geen geluid")
            iconName: root.viewModel.heard ? "ear-hearing" : "ear-hearing-off"
            selected: root.viewModel.readAloud
            place: "start/aloud"
            onClicked: root.viewModel.toggleReadAloud()
        }

        IconButton {
            id: mute

            text: root.viewModel.muted ? qsTr("Geluid aan") : qsTr("Geluid uit")
            iconName: root.viewModel.muted ? "volume-high" : "volume-off"
            place: "start/sound"
            onClicked: root.viewModel.toggleSound()
        }
    }

    PlainText {
        id: where

        anchors.left: sound.right
        anchors.leftMargin: Math.round((root.free - width) / 2) + Theme.spaceXs
        y: root.below(where)
        visible: root.wide
        text: root.whereText
        size: Theme.small
        color: Theme.quietInk
    }

    Languages {
        id: languages

        anchors.right: root.beside ? tools.left : parent.right
        anchors.rightMargin: root.beside ? Theme.spaceS : Theme.spaceXs
        y: root.beside ? root.below(languages) : parent.height - height
        viewModel: root.viewModel
        room: root.beside ? root.spare : root.width
    }

    Tools {
        id: tools

        anchors.right: parent.right
        y: root.toolsBeside ? root.below(tools) : Theme.spaceXs / 2 + root.line
        onAdjustChosen: root.adjustChosen()
        onRestChosen: root.restChosen()
    }
}
