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
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: 6 * view.device.unit
            color: view.frame.pictureKind === "photo" ? "transparent" : "#FFFFFF"

            DevicePicture {
                anchors.fill: parent
                whole: true
                visible: view.frame.picture !== ""
                name: view.frame.picture
                description: "Foto " + view.frame.pictureName
            }
            // A document is drawn as a page with lines; there is nothing to read on it.
            Column {
                x: parent.width * 0.1
                y: parent.height * 0.08
                visible: view.frame.pictureKind === "document"
                spacing: 16 * view.device.unit
                Repeater {
                    model: [0.5, 0, 0.8, 0.74, 0.78, 0.6]
                    Rectangle {
                        required property real modelData
                        width: view.width * modelData
                        height: 8 * view.device.unit
                        radius: height / 2
                        color: "#C6CAD2"
                    }
                }
            }
            Column {
                anchors.centerIn: parent
                visible: view.frame.picture === ""
                width: parent.width * 0.8
                spacing: 12 * view.device.unit
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: view.frame.pictureKind === "photo" ? "image-outline" : "file-document-outline"
                    size: 72 * view.device.unit
                    color: view.frame.pictureKind === "photo" ? "#FFFFFF" : "#43474E"
                }
                DeviceText {
                    width: parent.width
                    device: view.device
                    text: view.frame.pictureName
                    color: view.frame.pictureKind === "photo" ? "#FFFFFF" : "#1B1C20"
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
