pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// On a laptop: all the photos, the favourites, the albums and the bin, beside the overview.
Rectangle {
    id: bar

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property PhotosFrameModel frame: viewModel.frame

    enabled: frame.page === "photos" || frame.page === "album"
    color: look.wash

    PhotosLook {
        id: look
        device: bar.device
    }
    DeviceScroll {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: 8 * bar.device.unit
        device: bar.device

        DeviceRow {
            width: scroll.width
            device: bar.device
            place: enabled ? "tab/photos" : ""
            title: "Foto's"
            iconName: "image-outline"
            selected: bar.frame.title === title
            strong: selected
            onClicked: bar.viewModel.openTab("photos")
        }
        Repeater {
            model: bar.viewModel.albums

            DeviceRow {
                id: row
                required property string key
                required property string name
                required property string symbol
                required property int count
                required selected
                width: scroll.width
                device: bar.device
                place: enabled ? "album/" + key : ""
                title: name
                trailing: count > 0 ? String(count) : ""
                iconName: symbol
                strong: selected
                onClicked: bar.viewModel.openAlbum(row.key)
            }
        }
    }
}
