pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.device

// The device, as large as it fits, and what is said beside it; above it where there is no room beside it. Where there
// is hardly room for the device, what is new lies over it until it is closed.
Item {
    id: root

    required property FreeViewModel viewModel

    readonly property bool beside: width > height && 0.32 * width - 2 * Theme.spaceS >= 12 * Theme.label

    // For the left hand, and where everything runs from right to left, the device stands at the left.
    readonly property bool stageLeft: LayoutMirroring.enabled || Theme.leftHanded
    readonly property bool tight: !beside && height < Theme.px(170)
    // What is said now; the same words again are nothing new.
    readonly property string words: JSON.stringify(viewModel.said)
    property bool read: true

    onWordsChanged: root.read = false

    Aside {
        id: aside

        x: root.stageLeft ? parent.width - width : 0
        z: 1
        visible: !root.tight || !root.read
        viewModel: root.viewModel
        width: root.beside ? Math.max(0.32 * parent.width, Theme.px(80)) : parent.width
        height: root.beside ? parent.height : Math.min(implicitHeight, (root.tight ? 1 : 0.34) * parent.height)
        brief: !root.beside
        closable: root.tight
        onClosed: root.read = true
    }

    Item {
        id: stage

        x: root.stageLeft ? 0 : parent.width - width
        anchors.bottom: parent.bottom
        width: root.beside ? parent.width - aside.width : parent.width
        height: root.beside || root.tight ? parent.height : parent.height - aside.height

        DeviceStage {
            anchors.fill: parent
            anchors.margins: Theme.spaceXs
            skin: root.viewModel.skin || "phone"
            scaleName: "gewoon"
            hostUri: root.viewModel.uri
            hostComponent: root.viewModel.component
            hostViewModel: root.viewModel.model
            time: root.viewModel.time
            fresh: root.viewModel.fresh
            watcher: root.viewModel.watcher
            onErrorChanged: if (error !== "") console.error(error)
        }

        Component.onCompleted: root.viewModel.watchStage(Window.window, stage)
    }
}
