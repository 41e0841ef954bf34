pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.device

// The helper's strip on a screen of its own. It never takes the keyboard: that stays with the resident.
Window {
    id: root

    required property AppViewModel viewModel
    required property bool mirrored
    readonly property var place: Application.screens[viewModel.asideScreen]

    title: qsTr("Helper")
    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    screen: place
    x: place.virtualX
    y: place.virtualY
    width: place.width
    height: place.height
    visible: true
    // Where a window manager gives it the keyboard all the same, it goes straight back.
    onActiveChanged: if (active) transientParent?.requestActivate()

    AppHost {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(220))
        height: parent.height
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        uri: "oefenplek.screens.helper"
        component: "HelperStrip"
        viewModel: root.viewModel.aside
        onErrorChanged: if (error !== "") console.error(error)
    }
}
