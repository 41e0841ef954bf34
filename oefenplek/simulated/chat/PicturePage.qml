import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// A photo, large: to look at and keep, or with a line below it before it is sent.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var form: viewModel.form
    readonly property bool sending: viewModel.frame.screen === "caption"

    color: "#000000"

    ChatLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            title: page.sending ? "Naar " + page.form.to : "Foto"
        }
        DevicePicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.form.picture
            description: "Foto"
            whole: true
        }
        DeviceText {
            Layout.fillWidth: true
            Layout.margins: 12 * page.device.unit
            visible: !page.sending && text !== ""
            device: page.device
            text: page.form.pictureText
            color: "#FFFFFF"
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        DeviceButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: 8 * page.device.unit
            Layout.maximumWidth: page.width - 16 * page.device.unit
            visible: page.form.canSave
            device: page.device
            place: visible ? "button/save-picture" : ""
            text: "Bewaren in Foto's"
            iconName: "download"
            wraps: true
            tone: "#FFFFFF"
            toneInk: "#101418"
            onClicked: page.viewModel.choose("save-picture")
        }
        Rectangle {
            Layout.fillWidth: true
            visible: page.sending
            implicitHeight: row.implicitHeight + 12 * page.device.unit
            color: look.wash
            RowLayout {
                id: row
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 8 * page.device.unit
                spacing: 4 * page.device.unit
                DeviceField {
                    Layout.fillWidth: true
                    device: page.device
                    place: page.sending ? "field/caption" : ""
                    label: "Bijschrift"
                    placeholder: "Bijschrift"
                    look: "pill"
                    text: page.form.caption
                    onEdited: text => page.viewModel.write("caption", text)
                }
                RoundButton {
                    device: page.device
                    look: look
                    place: page.sending ? "button/send-photo" : ""
                    text: "Versturen"
                    iconName: "send"
                    onClicked: page.viewModel.choose("send-photo")
                }
            }
        }
    }
}
