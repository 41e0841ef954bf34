pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Praatje, as it is on a phone, and beside its list of chats on a tablet or a laptop.
Rectangle {
    id: app

    required property ChatViewModel viewModel
    required property DeviceScale device
    readonly property bool wide: viewModel.frame.skin !== "phone"
    readonly property color barColor: look.top

    color: device.surface

    ChatLook {
        id: look
        device: app.device
    }
    Loader {
        anchors.fill: parent
        enabled: !app.viewModel.frame.covered
        sourceComponent: app.wide ? wide : phone
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.sheet.open
        sourceComponent: ChoiceSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }

    Component {
        id: phone
        PhoneChat {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: wide
        WideChat {
            device: app.device
            viewModel: app.viewModel
        }
    }
}
