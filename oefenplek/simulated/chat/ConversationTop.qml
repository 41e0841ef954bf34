pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Above a chat: the way back, who it is with (a press shows more), and calling.
Rectangle {
    id: bar

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var chat: viewModel.chat
    readonly property bool phone: viewModel.frame.skin === "phone"
    readonly property bool roomy: width > 8 * device.text(17) + (phone ? 210 : 150) * device.unit

    implicitHeight: row.implicitHeight + 6 * device.unit
    color: look.top

    ChatLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 4 * bar.device.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 2 * bar.device.unit

        DeviceIconButton {
            visible: bar.phone
            device: bar.device
            place: "button/back"
            text: "Terug"
            iconName: "arrow-left"
            worded: true
            tone: look.topInk
            onClicked: bar.viewModel.goBack()
        }
        WhoButton {
            Layout.fillWidth: true
            enabled: bar.chat.recording === ""
            device: bar.device
            look: look
            name: bar.chat.title
            under: bar.chat.under
            group: bar.chat.group
            faced: bar.roomy
            onClicked: bar.viewModel.choose("open-info")
        }
        DeviceIconButton {
            visible: bar.chat.callable && bar.chat.recording === ""
            device: bar.device
            place: "button/video-call"
            text: "Videobellen"
            iconName: "video"
            tone: look.topInk
            onClicked: bar.viewModel.choose("video-call")
        }
        DeviceIconButton {
            visible: bar.chat.callable && bar.chat.recording === ""
            device: bar.device
            place: "button/call"
            text: "Bellen"
            iconName: "phone"
            tone: look.topInk
            onClicked: bar.viewModel.choose("call")
        }
    }
}
