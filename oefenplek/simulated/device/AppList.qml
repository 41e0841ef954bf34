pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// All apps under each other, in a list.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel

    color: device.surface

    DeviceScroll {
        anchors.fill: parent
        device: root.device
        DeviceText {
            device: root.device
            leftPadding: 16 * root.device.unit
            topPadding: 12 * root.device.unit
            bottomPadding: topPadding
            text: "Alle apps"
            size: 20
            strong: true
        }
        Repeater {
            model: root.viewModel.icons
            DeviceRow {
                required property string key
                required property string sign
                required title
                required tone

                width: parent?.width ?? 0
                device: root.device
                place: "icon/" + key
                iconName: sign
                onClicked: root.viewModel.openApp("open-app", key)
            }
        }
    }
}
