pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What stands above the list on a phone or tablet: the menu, the folder and searching, or the search field.
Item {
    id: top

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property bool searching: viewModel.frame.searching

    implicitHeight: searching ? find.implicitHeight : bar.implicitHeight

    TopBar {
        id: bar
        width: parent.width
        visible: !top.searching
        device: top.device
        back: "Menu"
        backIcon: "menu"
        backPlace: "button/menu"
        onWentBack: top.viewModel.openMenu()
        title: top.viewModel.frame.folder + (top.viewModel.frame.count === "" ? "" : ` (${top.viewModel.frame.count})`)

        DeviceIconButton {
            device: top.device
            place: "button/search"
            text: "Zoeken"
            iconName: "magnify"
            worded: true
            onClicked: top.viewModel.search()
        }
    }
    TopBar {
        id: find
        width: parent.width
        visible: top.searching
        device: top.device
        back: top.viewModel.frame.back
        onWentBack: top.viewModel.goBack()

        DeviceField {
            device: top.device
            implicitWidth: top.width - 96 * top.device.unit
            place: "field/search"
            label: "Zoeken in e-mail"
            placeholder: "Zoeken in e-mail"
            look: "pill"
            iconName: "magnify"
            text: top.viewModel.frame.query
            onEdited: text => top.viewModel.write("search", text)
        }
    }
}
