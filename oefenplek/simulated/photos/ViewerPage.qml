pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// One photo, large: looked at closely, gone through, and worked with.
Rectangle {
    id: page

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property LargeModel photo: viewModel.large
    readonly property real least: 200 * device.unit

    color: look.dark
    // The arrow keys go through the photos; when one looks closely they move over the photo.
    Keys.onPressed: event => {
        const across = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        const down = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        event.accepted = closeUp.move(across, down) || swipe.go(across);
    }

    PhotosLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            dark: true
            back: page.viewModel.frame.back
            title: page.photo.position
            onWentBack: page.viewModel.press("back")

            DeviceIconButton {
                visible: page.photo.canKeep
                device: page.device
                place: "button/favourite"
                text: "Favoriet"
                iconName: page.photo.favourite ? "heart" : "heart-outline"
                worded: true
                tone: page.photo.favourite ? look.heart : look.darkInk
                onClicked: page.viewModel.press("favourite")
            }
            DeviceIconButton {
                device: page.device
                place: "button/details"
                text: "Details"
                iconName: "information-outline"
                worded: true
                tone: look.darkInk
                onClicked: page.viewModel.press("details")
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Item {
                width: scroll.width
                height: Math.max(scroll.height - tools.height, page.least)

                CloseUp {
                    id: closeUp
                    anchors.fill: parent
                    device: page.device
                    photo: page.photo
                }
                Swipe {
                    id: swipe
                    anchors.fill: parent
                    device: page.device
                    active: page.photo.zoom === 1
                    before: page.photo.canPrevious ? "button/previous" : ""
                    after: page.photo.canNext ? "button/next" : ""
                    onWentBack: page.viewModel.press("previous")
                    onWentOn: page.viewModel.press("next")
                    onSpread: if (page.photo.canZoomIn)
                        page.viewModel.press("zoom-in")
                    onPinched: if (page.photo.canZoomOut)
                        page.viewModel.press("zoom-out")
                }
                RoundButton {
                    anchors.left: parent.left
                    anchors.leftMargin: 4 * page.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    visible: page.photo.canPrevious
                    device: page.device
                    place: "button/previous"
                    text: "Vorige foto"
                    iconName: "chevron-left"
                    repeats: true
                    onClicked: page.viewModel.press("previous")
                }
                RoundButton {
                    anchors.right: parent.right
                    anchors.rightMargin: 4 * page.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    visible: page.photo.canNext
                    device: page.device
                    place: "button/next"
                    text: "Volgende foto"
                    iconName: "chevron-right"
                    repeats: true
                    onClicked: page.viewModel.press("next")
                }
                Row {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 4 * page.device.unit
                    spacing: 8 * page.device.unit
                    RoundButton {
                        visible: page.photo.canZoomOut
                        device: page.device
                        place: "button/zoom-out"
                        text: "Uitzoomen"
                        iconName: "magnify-minus-outline"
                        repeats: true
                        onClicked: page.viewModel.press("zoom-out")
                    }
                    RoundButton {
                        visible: page.photo.canZoomIn
                        device: page.device
                        place: "button/zoom-in"
                        text: "Inzoomen"
                        iconName: "magnify-plus-outline"
                        repeats: true
                        onClicked: page.viewModel.press("zoom-in")
                    }
                }
            }
            SelectBar {
                id: tools
                width: scroll.width
                device: page.device
                viewModel: page.viewModel
                dark: true
            }
        }
    }
}
