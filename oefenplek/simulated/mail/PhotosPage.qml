pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The photos on this device; a press adds one to the mail.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool windowed: false
    readonly property int columns: Math.max(1, Math.floor(width / (190 * device.unit)))

    color: device.surface
    border.width: windowed ? Math.max(1, Math.round(2 * device.unit)) : 0
    border.color: device.edge

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.border.width
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            back: page.viewModel.frame.back
            backIcon: page.windowed ? "close" : "arrow-left"
            bold: page.windowed
            title: "Kies een foto"
            onWentBack: page.viewModel.goBack()
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Grid {
                width: parent.width
                columns: page.columns

                Repeater {
                    model: page.viewModel.photos

                    DeviceRow {
                        id: photo
                        required property var modelData
                        width: scroll.width / page.columns
                        device: page.device
                        place: "photo/" + modelData.key
                        title: modelData.name
                        text: "Foto " + modelData.name
                        leftPadding: 10 * page.device.unit
                        rightPadding: leftPadding
                        onClicked: page.viewModel.attach(photo.modelData.key)

                        DevicePicture {
                            width: parent.width
                            height: width * 0.75
                            name: photo.modelData.picture
                        }
                    }
                }
            }
            DeviceText {
                width: parent.width
                visible: page.viewModel.photos.length === 0
                padding: 24 * page.device.unit
                device: page.device
                text: "Er zijn geen foto's."
                quiet: true
            }
        }
    }
}
