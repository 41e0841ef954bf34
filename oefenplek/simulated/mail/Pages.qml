import QtQuick
import oefenplek.ui.device

// The pages that take all the room there is: writing, contacts, photos, the drawer, the account; and the notice.
Item {
    id: pages

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool windowed: false // on a laptop these are windows in the page
    property bool drawer: true
    readonly property real rim: windowed ? 6 * device.unit : 0
    property bool account: true
    readonly property string screen: viewModel.frame.screen

    ComposePage {
        anchors.fill: parent
        anchors.margins: pages.rim
        windowed: pages.windowed
        visible: pages.screen === "compose"
        device: pages.device
        viewModel: pages.viewModel
    }
    ContactsPage {
        anchors.fill: parent
        anchors.margins: pages.rim
        windowed: pages.windowed
        visible: pages.screen === "contacts"
        device: pages.device
        viewModel: pages.viewModel
    }
    PhotosPage {
        anchors.fill: parent
        anchors.margins: pages.rim
        windowed: pages.windowed
        visible: pages.screen === "photos"
        device: pages.device
        viewModel: pages.viewModel
    }
    FolderDrawer {
        anchors.fill: parent
        visible: pages.drawer && pages.screen === "menu"
        device: pages.device
        viewModel: pages.viewModel
    }
    RegistrationPage {
        anchors.fill: parent
        visible: pages.account && pages.screen === "registration"
        device: pages.device
        viewModel: pages.viewModel
    }
}
