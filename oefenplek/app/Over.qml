pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.controls as Kit
import oefenplek.ui.device

// Volunteer mode and setting up, over the screen; at the foot a sentence when it closes soon.
Item {
    id: root

    required property AppViewModel viewModel
    readonly property AppHost host: layer.item as AppHost

    // What lay over it is gone: the keyboard is here again.
    onVisibleChanged: if (visible) host?.app?.forceActiveFocus()

    Loader {
        id: layer

        anchors.fill: parent

        sourceComponent: AppHost {
            uri: root.viewModel.over.uri
            component: root.viewModel.over.component
            viewModel: root.viewModel.over.model
            onAppChanged: if (root.visible) app?.forceActiveFocus()
            onErrorChanged: if (error !== "") console.error(error)
        }
    }

    Connections {
        target: root.host?.app as Kit.Screen

        function onAdjustChosen(): void {
            root.viewModel.adjust();
        }

        function onRestChosen(): void {
            root.viewModel.rest();
        }
    }

    Banner {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.spaceS
        width: Math.min(parent.width - 2 * Theme.spaceS, 36 * Theme.label)
        height: implicitHeight
        visible: text !== ""
        text: root.viewModel.over.sentence
        iconName: "clock-outline"
    }
}
