import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// A name and a number, to keep in the contacts.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var form: viewModel.form

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
            title: "Nieuw contact"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Column {
                width: scroll.width
                padding: 14 * page.device.unit
                spacing: 14 * page.device.unit
                readonly property real inner: width - 2 * padding

                DeviceField {
                    width: parent.inner
                    device: page.device
                    place: page.visible ? "field/name" : ""
                    label: "Naam"
                    text: page.form.name
                    onEdited: text => page.viewModel.write("name", text)
                }
                DeviceField {
                    width: parent.inner
                    visible: !page.form.fixed
                    device: page.device
                    place: visible ? "field/number" : ""
                    label: "Telefoonnummer"
                    inputMethodHints: Qt.ImhDialableCharactersOnly
                    text: page.form.number
                    onEdited: text => page.viewModel.write("number", text)
                }
                DeviceText {
                    width: parent.inner
                    visible: page.form.fixed
                    device: page.device
                    text: "Telefoonnummer: " + page.form.number
                    wrapMode: Text.Wrap
                }
                DeviceButton {
                    width: Math.min(implicitWidth, parent.inner)
                    device: page.device
                    place: "button/save-contact"
                    text: "Opslaan"
                    iconName: "check"
                    tone: look.brand
                    toneInk: look.brandInk
                    onClicked: page.viewModel.choose("save-contact")
                }
            }
        }
    }
}
