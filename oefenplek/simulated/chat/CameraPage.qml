import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// What the camera sees, and the button that takes it.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel

    color: "#000000"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            title: "Camera"
        }
        DevicePicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.viewModel.form.camera
            description: "Wat de camera ziet"
        }
        DeviceButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: 12 * page.device.unit
            device: page.device
            place: "button/take-photo"
            text: "Foto maken"
            iconName: "camera"
            tone: "#FFFFFF"
            toneInk: "#101418"
            onClicked: page.viewModel.choose("take-photo")
        }
    }
}
