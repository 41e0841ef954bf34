pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The overview: every day with its photos, and a round button for the camera.
Rectangle {
    id: page

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property PhotosFrameModel frame: viewModel.frame
    readonly property real gap: 3 * device.unit
    readonly property int columns: Math.max(2, Math.min(6, Math.floor(scroll.width / ((device.skin === "phone" ? 130 : 150) * device.unit))))
    readonly property real side: Math.floor((scroll.width - 16 * device.unit - (columns - 1) * gap) / columns)

    color: device.surface

    DeviceScroll {
        id: scroll
        anchors.fill: parent
        device: page.device
        bottomRoom: camera.visible ? camera.height + 28 * page.device.unit : 12 * page.device.unit

        Flow {
            width: scroll.width
            leftPadding: 8 * page.device.unit
            rightPadding: leftPadding
            spacing: page.gap

            Repeater {
                model: page.viewModel.tiles

                Item {
                    id: cell
                    required property string key
                    required property string heading
                    required property string name
                    required property string picture
                    required property int turned
                    required property string cut
                    required property string light
                    required property bool favourite
                    required property bool ticked
                    readonly property bool day: heading !== ""

                    width: day ? scroll.width - 16 * page.device.unit : page.side
                    height: day ? title.implicitHeight + 16 * page.device.unit : page.side

                    DeviceText {
                        id: title
                        visible: cell.day
                        y: 10 * page.device.unit
                        width: parent.width
                        device: page.device
                        text: cell.heading
                        size: 15
                        strong: true
                        wrapMode: Text.Wrap
                    }
                    Loader {
                        anchors.fill: parent
                        active: !cell.day
                        sourceComponent: PhotoTile {
                            device: page.device
                            place: "photo/" + cell.key
                            text: cell.name
                            picture: cell.picture
                            turned: cell.turned
                            cut: cell.cut
                            light: cell.light
                            favourite: cell.favourite
                            choosing: page.frame.selecting
                            ticked: cell.ticked
                            onClicked: page.viewModel.pressPhoto(cell.key)
                            onHeld: page.viewModel.holdPhoto(cell.key)
                        }
                    }
                }
            }
        }
        DeviceText {
            width: parent.width
            visible: text !== ""
            padding: 24 * page.device.unit
            device: page.device
            text: page.frame.empty
            wrapMode: Text.Wrap
            quiet: true
        }
    }
    PhotosLook {
        id: look
        device: page.device
    }
    DeviceButton {
        id: camera
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 16 * page.device.unit
        width: Math.min(implicitWidth, page.width - 32 * page.device.unit)
        visible: page.frame.canCamera
        device: page.device
        place: "button/camera"
        text: "Camera"
        iconName: "camera"
        look: "floating"
        tone: look.brand
        toneInk: look.brandInk
        onClicked: page.viewModel.press("open-camera")
    }
}
