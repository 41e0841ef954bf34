pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// KijkBel: contacts and calls; a call that is going on fills everything.
Rectangle {
    id: app

    required property CallsViewModel viewModel
    required property DeviceScale device
    readonly property bool calling: viewModel.frame.calling
    readonly property color barColor: calling ? look.wall : device.skin === "laptop" ? device.raised : look.wash

    color: calling ? look.room : device.surface

    CallsLook {
        id: look
        device: app.device
    }
    OnceSeen {
        anchors.fill: parent
        visible: !app.calling
        sourceComponent: HomePages {
            device: app.device
            viewModel: app.viewModel
            look: look
        }
    }
    Loader {
        anchors.fill: parent
        active: app.calling
        visible: active
        sourceComponent: CallPages {
            device: app.device
            viewModel: app.viewModel
            look: look
        }
    }
}
