pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Everything but the list of chats, each page made when it is first seen.
Item {
    id: pages

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property string screen: viewModel.frame.screen

    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "chat"
        sourceComponent: ConversationPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "info"
        sourceComponent: InfoPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "new-chat" || pages.screen === "new-group"
        sourceComponent: PeoplePage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "contact"
        sourceComponent: ContactPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "photos"
        sourceComponent: PhotosPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "camera"
        sourceComponent: CameraPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "caption" || pages.screen === "picture"
        sourceComponent: PicturePage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: pages.screen === "forward"
        sourceComponent: ForwardPage {
            device: pages.device
            viewModel: pages.viewModel
        }
    }
}
