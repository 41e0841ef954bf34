pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The strip at the top: sound at the beginning, the place and the time quietly in the middle, languages at the end.
Item {
    id: root

    required property StartViewModel viewModel

    readonly property bool oneLine: width >= sound.implicitWidth + languages.implicitWidth + where.implicitWidth + 2 * Theme.spaceM
    readonly property bool ears: width >= sound.implicitWidth + languages.implicitWidth + Theme.spaceM

    implicitHeight: (ears ? Math.max(sound.height, languages.height) : sound.height + languages.height)
        + (oneLine ? 0 : where.height) + Theme.spaceXs

    Row {
        id: sound

        anchors.left: parent.left
        y: Math.round(Theme.spaceXs / 2)
        spacing: Theme.px(3)

        IconButton {
            text: root.viewModel.heard ? qsTr("Voorlezen") : qsTr("Geen geluid")
            iconName: root.viewModel.heard ? "ear-hearing" : "ear-hearing-off"
            selected: root.viewModel.readAloud
            onClicked: root.viewModel.toggleReadAloud()
        }

        IconButton {
            text: root.viewModel.muted ? qsTr("Geluid aan") : qsTr("Geluid uit")
            iconName: root.viewModel.muted ? "volume-high" : "volume-off"
            onClicked: root.viewModel.toggleSound()
        }
    }

    PlainText {
        id: where

        anchors.left: parent.left
        anchors.leftMargin: root.oneLine ? Math.round((parent.width - width) / 2) : Theme.spaceXs
        y: root.oneLine ? sound.y + Math.round((sound.height - height) / 2) : parent.height - height
        width: root.oneLine ? implicitWidth : parent.width - 2 * Theme.spaceXs
        text: root.viewModel.site === "" ? qsTr("Oefenplek · %1").arg(root.viewModel.clock)
            : qsTr("Oefenplek %1 · %2").arg(root.viewModel.site).arg(root.viewModel.clock)
        size: Theme.small
        color: Theme.quietInk
    }

    Row {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXs
        y: root.ears ? sound.y + Math.round(Math.max(0, sound.height - height) / 2) : sound.y + sound.height
        spacing: Theme.px(3)

        Repeater {
            model: root.viewModel.languages

            ActionButton {
                required property var modelData

                width: Math.max(Theme.px(30), implicitWidth)
                height: Math.max(Theme.buttonHeight, implicitHeight)
                text: modelData.name
                size: Theme.small
                look: modelData.chosen ? "plain" : "quiet"
                iconName: modelData.chosen ? "check" : ""
                Accessible.checkable: true
                Accessible.checked: modelData.chosen
                onClicked: root.viewModel.useLanguage(modelData.code)
            }
        }
    }
}
