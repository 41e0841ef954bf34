pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Without a call: the lists, and the card of a contact; on a phone one of them, else beside each other.
Item {
    id: home

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property bool phone: viewModel.frame.skin === "phone"
    readonly property string page: viewModel.frame.page
    readonly property bool carded: viewModel.frame.open !== ""
    readonly property real side: phone ? width : Math.max(230 * device.unit, Math.min(400 * device.unit, 0.44 * width))

    ListPane {
        id: lists
        width: home.side
        height: parent.height
        visible: home.page === "" && (!home.phone || !home.carded)
        device: home.device
        viewModel: home.viewModel
        look: home.look
    }
    Rectangle {
        visible: !home.phone && home.page === ""
        x: home.side
        width: Math.max(1, Math.round(home.device.unit))
        height: parent.height
        color: home.device.line
    }
    Loader {
        x: home.phone ? 0 : home.side + 1
        width: parent.width - x
        height: parent.height
        active: home.page === "" && home.carded
        visible: active
        sourceComponent: ContactCard {
            device: home.device
            viewModel: home.viewModel
            look: home.look
        }
    }
    DeviceText {
        visible: !home.phone && home.page === "" && !home.carded
        x: home.side + 24 * home.device.unit
        width: parent.width - x - 24 * home.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: home.device
        text: "Kies links wie u wilt bellen."
        quiet: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Loader {
        anchors.fill: parent
        active: home.page !== ""
        visible: active
        sourceComponent: home.page === "test" ? testing : joining
    }
    Component {
        id: joining
        JoinPage {
            device: home.device
            viewModel: home.viewModel
            look: home.look
        }
    }
    Component {
        id: testing
        TestPage {
            device: home.device
            viewModel: home.viewModel
            look: home.look
        }
    }
}
