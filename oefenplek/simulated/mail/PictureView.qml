pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// An attachment shown large.
Rectangle {
    id: view

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property FrameModel frame: viewModel.frame
    readonly property bool photo: frame.pictureKind === "photo"

    color: "#17181C"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8 * view.device.unit
        spacing: 8 * view.device.unit

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * view.device.unit
            DeviceIconButton {
                device: view.device
                place: "button/close-picture"
                text: "Sluiten"
                iconName: "close"
                worded: true
                tone: "#FFFFFF"
                onClicked: view.viewModel.closePicture()
            }
            DeviceText {
                Layout.fillWidth: true
                device: view.device
                text: view.frame.pictureName
                color: "#FFFFFF"
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DevicePicture {
                anchors.fill: parent
                whole: true
                visible: view.frame.picture !== "" && view.photo
                name: view.frame.picture
                description: "Foto " + view.frame.pictureName
            }
            Column {
                anchors.centerIn: parent
                visible: view.frame.picture === "" && view.photo
                width: parent.width * 0.8
                spacing: 12 * view.device.unit
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "image-outline"
                    size: 72 * view.device.unit
                    color: "#FFFFFF"
                }
                DeviceText {
                    width: parent.width
                    device: view.device
                    text: view.frame.pictureName
                    color: "#FFFFFF"
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
            DocumentPage {
                anchors.fill: parent
                visible: !view.photo
                device: view.device
                name: view.frame.pictureName
                words: view.frame.pictureText
            }
        }
    }
}
