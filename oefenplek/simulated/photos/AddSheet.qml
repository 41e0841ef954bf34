pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The album that a photo goes into.
PhotoSheet {
    id: sheet

    title: "Kies een album"

    Repeater {
        model: sheet.viewModel.albums

        DeviceRow {
            required property string key
            required property string name
            required property bool own
            required property int count
            width: sheet.room
            visible: own
            device: sheet.device
            place: own ? "album/" + key : ""
            title: name
            trailing: String(count)
            iconName: "image-multiple"
            onClicked: sheet.viewModel.addTo(key)
        }
    }
}
