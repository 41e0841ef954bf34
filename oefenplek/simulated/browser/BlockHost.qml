import QtQuick
import oefenplek.ui.device

// One block of a page, made of the file for its kind.
Loader {
    id: host

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    required property var block

    Component.onCompleted: setSource("Block" + block.kind.charAt(0).toUpperCase() + block.kind.slice(1) + ".qml", {
        device: host.device,
        viewModel: host.viewModel,
        look: host.look,
        block: host.block
    })
}
