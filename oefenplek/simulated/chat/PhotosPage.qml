pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The photos on this device; a press chooses one.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property int columns: Math.max(2, Math.floor(width / (150 * device.unit)))

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            title: "Kies een foto"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Grid {
                width: scroll.width
                columns: page.columns
                padding: 4 * page.device.unit
                spacing: 4 * page.device.unit
                Repeater {
                    model: page.viewModel.photos
                    PhotoButton {
                        required property var modelData
                        width: (scroll.width - (page.columns + 1) * 4 * page.device.unit) / page.columns
                        device: page.device
                        place: page.visible ? "photo/" + modelData.key : ""
                        picture: modelData.picture
                        text: "Foto " + modelData.name
                        onClicked: page.viewModel.choosePhoto(modelData.key)
                    }
                }
            }
            DeviceText {
                width: scroll.width
                visible: page.viewModel.photos.length === 0
                padding: 24 * page.device.unit
                device: page.device
                text: "Er zijn geen foto's."
                quiet: true
                wrapMode: Text.Wrap
            }
        }
    }
}
