pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The address book: a press chooses someone.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool windowed: false

    color: device.surface
    border.width: windowed ? Math.max(1, Math.round(2 * device.unit)) : 0
    border.color: device.edge

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.border.width
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            back: page.viewModel.frame.back
            backIcon: page.windowed ? "close" : "arrow-left"
            bold: page.windowed
            title: "Contacten"
            onWentBack: page.viewModel.goBack()
        }
        DeviceScroll {
            id: scroll
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
                    width: scroll.width
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
