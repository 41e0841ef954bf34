pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Writing a mail: receivers, subject, the large field for the message, and what is attached.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool windowed: false
    readonly property ComposeModel compose: viewModel.compose

    color: device.surface
    border.width: windowed ? Math.max(1, Math.round(2 * device.unit)) : 0
    border.color: device.edge

    MailLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.border.width
        spacing: 0

        TopBar {
            id: top
            Layout.fillWidth: true
            device: page.device
            back: page.viewModel.frame.back
            backIcon: page.windowed ? "close" : "arrow-left"
            bold: page.windowed
            title: page.compose.title
            onWentBack: page.viewModel.goBack()

            DeviceIconButton {
                device: page.device
                place: "button/attach"
                text: "Bijlage"
                iconName: "paperclip"
                worded: true
                tone: top.ink
                onClicked: page.viewModel.openPhotos()
            }
            DeviceButton {
                device: page.device
                place: "button/send"
                text: "Versturen"
                iconName: "send"
                tone: page.windowed ? look.brandInk : look.brand
                toneInk: page.windowed ? look.brand : look.brandInk
                onClicked: page.viewModel.send()
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            FieldLine {
                width: parent.width
                device: page.device
                name: "to"
                label: "Aan"
                address: true
                text: page.compose.to
                onEdited: text => page.viewModel.write("to", text)
                onEntered: page.viewModel.enter("to")
            }
            Offered {
                width: parent.width
                device: page.device
                viewModel: page.viewModel
                field: "to"
            }
            Flow {
                width: parent.width
                leftPadding: 8 * page.device.unit
                DeviceButton {
                    device: page.device
                    place: "button/contacts"
                    text: "Contacten"
                    iconName: "account-box-outline"
                    look: "text"
                    tone: look.brand
                    onClicked: page.viewModel.openContacts()
                }
                DeviceButton {
                    visible: !page.compose.extra
                    device: page.device
                    place: "button/show-cc"
                    text: "CC en BCC"
                    iconName: "account-multiple-plus-outline"
                    look: "text"
                    tone: look.brand
                    onClicked: page.viewModel.showCopies()
                }
            }
            Repeater {
                model: page.compose.extra ? ["cc", "bcc"] : []

                Column {
                    id: copy
                    required property string modelData
                    width: scroll.width
                    FieldLine {
                        width: parent.width
                        device: page.device
                        name: copy.modelData
                        label: copy.modelData.toUpperCase()
                        address: true
                        text: copy.modelData === "cc" ? page.compose.cc : page.compose.bcc
                        onEdited: text => page.viewModel.write(copy.modelData, text)
                        onEntered: page.viewModel.enter(copy.modelData)
                    }
                    Offered {
                        width: parent.width
                        device: page.device
                        viewModel: page.viewModel
                        field: copy.modelData
                    }
                }
            }
            FieldLine {
                width: parent.width
                device: page.device
                name: "subject"
                label: "Onderwerp"
                text: page.compose.subject
                onEdited: text => page.viewModel.write("subject", text)
            }
            Repeater {
                model: page.compose.attachments

                Attached {
                    id: one
                    required property var modelData
                    width: scroll.width
                    device: page.device
                    key: modelData.key
                    name: modelData.name
                    picture: modelData.picture
                    onRemoved: page.viewModel.removeAttachment(one.modelData.key)
                }
            }
            DeviceArea {
                width: parent.width
                device: page.device
                place: "field/text"
                label: "Bericht"
                placeholder: "Schrijf hier uw bericht"
                look: "bare"
                lines: 5
                text: page.compose.text
                onEdited: text => page.viewModel.write("text", text)
            }
            Quoted {
                width: parent.width
                device: page.device
                text: page.compose.quoted
            }
        }
    }
}
