pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// To whom something goes: a press chooses a chat, the arrow sends.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel

    color: device.surface

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
            title: page.viewModel.form.sharing ? "Sturen naar" : "Doorsturen naar"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Repeater {
                model: page.viewModel.targets
                PersonRow {
                    width: scroll.width
                    device: page.device
                    sort: "target"
                    onClicked: page.viewModel.chooseChat(key)
                }
            }
        }
        DeviceButton {
            Layout.alignment: Qt.AlignRight
            Layout.margins: 10 * page.device.unit
            visible: page.viewModel.form.ready
            device: page.device
            place: visible ? "button/send-on" : ""
            text: "Versturen"
            iconName: "send"
            tone: look.brand
            toneInk: look.brandInk
            onClicked: page.viewModel.choose("send-on")
        }
    }
}
