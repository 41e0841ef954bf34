pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A call: it rings, or it goes on; the chat lies over it on a phone and stands beside it elsewhere.
Item {
    id: pages

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property bool phone: viewModel.frame.skin === "phone"
    readonly property string over: viewModel.call.over ?? ""
    readonly property bool ringing: viewModel.call.stage === "ringing"
    readonly property bool beside: !phone && over === "chat"
    readonly property real side: Math.max(240 * device.unit, Math.min(380 * device.unit, 0.4 * width))

    Loader {
        anchors.fill: parent
        active: pages.ringing
        visible: active
        sourceComponent: RingingPage {
            device: pages.device
            viewModel: pages.viewModel
            look: pages.look
        }
    }
    TalkPage {
        width: parent.width - (pages.beside ? pages.side : 0)
        height: parent.height
        visible: !pages.ringing && !(pages.phone && pages.over !== "")
        device: pages.device
        viewModel: pages.viewModel
        look: pages.look
    }
    Loader {
        x: pages.beside ? parent.width - width : 0
        width: pages.beside ? pages.side : parent.width
        height: parent.height
        active: pages.over === "chat"
        visible: active
        sourceComponent: ChatPane {
            device: pages.device
            viewModel: pages.viewModel
            look: pages.look
        }
    }
    Loader {
        anchors.fill: parent
        active: pages.over === "more"
        visible: active
        sourceComponent: MoreSheet {
            device: pages.device
            viewModel: pages.viewModel
            look: pages.look
        }
    }
}
