pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Under the camera, or beside it: the last photo, the round button, and turning the camera around.
Rectangle {
    id: bar

    required property DeviceScale device
    required property PhotosViewModel viewModel
    property bool upright: false // one below the other
    readonly property FinderModel finder: viewModel.finder
    readonly property real side: 84 * device.unit

    implicitWidth: Math.max(side, flip.implicitWidth) + 24 * device.unit
    implicitHeight: side + 24 * device.unit
    color: look.dark

    PhotosLook {
        id: look
        device: bar.device
    }
    Shutter {
        anchors.centerIn: parent
        width: bar.side
        height: bar.side
        device: bar.device
        onPictured: bar.viewModel.press("take")
        onHeld: bar.viewModel.press("hold-shutter")
    }
    PhotoTile {
        x: bar.upright ? (bar.width - width) / 2 : 20 * bar.device.unit
        y: bar.upright ? bar.height - height - 16 * bar.device.unit : (bar.height - height) / 2
        width: 64 * bar.device.unit
        height: width
        visible: bar.finder.last !== ""
        holdable: false
        device: bar.device
        place: "button/last"
        text: "Laatste foto"
        picture: bar.finder.lastPicture
        turned: bar.finder.lastTurned
        cut: bar.finder.lastCut
        light: bar.finder.lastLight
        onClicked: bar.viewModel.press("open-last")
    }
    DeviceIconButton {
        id: flip
        x: bar.upright ? (bar.width - width) / 2 : bar.width - width - 12 * bar.device.unit
        y: bar.upright ? 16 * bar.device.unit : (bar.height - height) / 2
        visible: bar.finder.canFlip
        device: bar.device
        place: "button/flip"
        text: "Omdraaien"
        iconName: "camera-flip-outline"
        worded: true
        repeats: true
        tone: look.darkInk
        onClicked: bar.viewModel.press("flip")
    }
}
