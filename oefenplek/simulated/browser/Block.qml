import QtQuick
import oefenplek.ui.device

// What every block of a page is given.
Column {
    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    required property var block
}
