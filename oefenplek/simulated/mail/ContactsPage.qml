pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The address book: a press chooses someone.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            back: page.viewModel.frame.back
            backIcon: back === "Sluiten" ? "close" : "arrow-left"
            title: "Contacten"
            onWentBack: page.viewModel.goBack()
        }
        DeviceScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Repeater {
                model: page.viewModel.contacts

                DeviceRow {
                    id: row
                    required property string key
                    required property string name
                    required property string address
                    width: parent.width
                    device: page.device
                    place: "contact/" + key
                    avatar: name === "" ? address : name
                    title: name === "" ? address : name
                    detail: address
                    onClicked: page.viewModel.pickContact(row.key)
                }
            }
        }
    }
}
