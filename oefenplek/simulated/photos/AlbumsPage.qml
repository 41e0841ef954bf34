pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The albums on a phone or a tablet: the favourites, one's own, and the bin.
Rectangle {
    id: page

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property real gap: 12 * device.unit
    readonly property int columns: Math.max(1, Math.min(4, Math.floor(scroll.width / (160 * device.unit))))

    color: device.surface

    DeviceScroll {
        id: scroll
        anchors.fill: parent
        device: page.device

        Flow {
            width: scroll.width
            padding: page.gap
            spacing: page.gap

            Repeater {
                model: page.viewModel.albums

                AlbumTile {
                    required property string key
                    required property string name
                    width: Math.floor((scroll.width - (page.columns + 1) * page.gap) / page.columns)
                    device: page.device
                    place: "album/" + key
                    text: name
                    onClicked: page.viewModel.openAlbum(key)
                }
            }
        }
    }
}
