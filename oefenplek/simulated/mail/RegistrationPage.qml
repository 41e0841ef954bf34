pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// Making an account: first the name, then the address and the password.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property FrameModel frame: viewModel.frame
    readonly property real edge: 24 * device.unit

    color: device.surface

    MailLook {
        id: look
        device: page.device
    }
    DeviceScroll {
        anchors.fill: parent
        device: page.device

        Rectangle {
            width: parent.width
            height: brand.implicitHeight + 28 * page.device.unit
            color: look.brand
            RowLayout {
                id: brand
                x: page.edge
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12 * page.device.unit
                Icon {
                    name: "email"
                    size: 36 * page.device.unit
                    color: look.brandInk
                }
                DeviceText {
                    device: page.device
                    text: "PostVak"
                    size: 22
                    strong: true
                    color: look.brandInk
                }
            }
        }
        Column {
            width: Math.min(parent.width, 560 * page.device.unit)
            padding: page.edge
            spacing: 16 * page.device.unit
            readonly property real room: width - 2 * page.edge

            DeviceText {
                width: parent.room
                device: page.device
                text: page.frame.page === 2 ? "Kies uw e-mailadres" : "Een account maken"
                size: 19
                strong: true
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: parent.room
                device: page.device
                text: `Stap ${page.frame.page} van 2`
                size: 14
                quiet: true
            }
            DeviceField {
                visible: page.frame.page === 1
                width: parent.room
                device: page.device
                place: "field/name"
                label: "Uw naam"
                text: page.frame.name
                onEdited: text => page.viewModel.write("name", text)
            }
            DeviceField {
                visible: page.frame.page === 2
                width: parent.room
                device: page.device
                place: "field/address"
                label: "Nieuw e-mailadres"
                inputMethodHints: Qt.ImhEmailCharactersOnly
                text: page.frame.address
                onEdited: text => page.viewModel.write("address", text)
            }
            DeviceText {
                visible: page.frame.page === 2
                width: parent.room
                device: page.device
                text: "Achter uw adres komt: @postvak.example"
                size: 14
                quiet: true
                wrapMode: Text.Wrap
            }
            DeviceField {
                visible: page.frame.page === 2
                width: parent.room
                device: page.device
                place: "field/password"
                label: "Wachtwoord"
                password: true
                text: page.frame.password
                onEdited: text => page.viewModel.write("password", text)
            }
            Flow {
                width: parent.room
                spacing: 8 * page.device.unit
                DeviceButton {
                    visible: page.frame.page === 2
                    device: page.device
                    place: "button/back"
                    text: page.frame.back
                    iconName: "arrow-left"
                    look: "outline"
                    tone: look.brand
                    onClicked: page.viewModel.goBack()
                }
                DeviceButton {
                    visible: page.frame.page === 1
                    device: page.device
                    place: "button/register-next"
                    text: "Volgende"
                    tone: look.brand
                    toneInk: look.brandInk
                    onClicked: page.viewModel.goOn()
                }
                DeviceButton {
                    visible: page.frame.page === 2
                    device: page.device
                    place: "button/register-done"
                    text: "Account maken"
                    tone: look.brand
                    toneInk: look.brandInk
                    onClicked: page.viewModel.finish()
                }
            }
        }
    }
}
