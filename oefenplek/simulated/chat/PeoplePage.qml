pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The contacts: to write to one, or to choose who will be in a group.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property bool grouping: viewModel.form.grouping

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
            title: page.grouping ? "Nieuwe groep" : "Nieuwe chat"
        }
        DeviceField {
            Layout.fillWidth: true
            Layout.margins: 12 * page.device.unit
            visible: page.grouping
            device: page.device
            place: visible ? "field/group-name" : ""
            label: "Naam van de groep"
            text: page.viewModel.form.groupName
            onEdited: text => page.viewModel.write("group-name", text)
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            DeviceRow {
                width: scroll.width
                visible: !page.grouping
                device: page.device
                place: visible ? "button/new-group" : ""
                title: "Nieuwe groep"
                iconName: "account-group"
                onClicked: page.viewModel.choose("new-group")
            }
            DeviceRow {
                width: scroll.width
                visible: !page.grouping
                device: page.device
                place: visible ? "button/new-contact" : ""
                title: "Nieuw contact"
                iconName: "account-plus-outline"
                onClicked: page.viewModel.choose("new-contact")
            }
            Repeater {
                model: page.viewModel.people
                PersonRow {
                    width: scroll.width
                    device: page.device
                    onClicked: page.viewModel.pickContact(key)
                }
            }
        }
        DeviceButton {
            Layout.margins: 10 * page.device.unit
            visible: page.grouping
            device: page.device
            place: visible ? "button/create-group" : ""
            text: "Groep maken"
            iconName: "check"
            tone: look.brand
            toneInk: look.brandInk
            onClicked: page.viewModel.choose("create-group")
        }
    }
}
