pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The folders with what waits in them, and the address book.
DeviceScroll {
    id: list

    required property MailViewModel viewModel
    property bool signs: true

    enabled: viewModel.frame.canFolders

    Repeater {
        model: list.viewModel.folders

        DeviceRow {
            id: row
            required property string key
            required property string sign
            required property string count
            required title
            required selected
            width: list.width
            device: list.device
            place: "folder/" + key
            trailing: count
            iconName: list.signs ? sign : ""
            strong: selected
            onClicked: list.viewModel.openFolder(row.key)
        }
    }
    DeviceRow {
        width: parent.width
        enabled: list.viewModel.frame.canContacts
        device: list.device
        place: enabled ? "button/contacts" : ""
        selected: list.viewModel.frame.screen === "contacts"
        strong: selected
        title: "Contacten"
        iconName: list.signs ? "account-box-outline" : ""
        onClicked: list.viewModel.openContacts()
    }
}
