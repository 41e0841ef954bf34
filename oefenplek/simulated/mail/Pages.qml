pragma ComponentBehavior: Bound
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

    OnceSeen {
        anchors.fill: parent
        anchors.margins: pages.rim
        visible: pages.screen === "compose"
        sourceComponent: ComposePage {
            windowed: pages.windowed
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        anchors.margins: pages.rim
        visible: pages.screen === "contacts"
        sourceComponent: ContactsPage {
            windowed: pages.windowed
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        anchors.margins: pages.rim
        visible: pages.screen === "photos"
        sourceComponent: PhotosPage {
            windowed: pages.windowed
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.drawer && pages.screen === "menu"
        sourceComponent: FolderDrawer {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.account && pages.screen === "registration"
        sourceComponent: RegistrationPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
}
