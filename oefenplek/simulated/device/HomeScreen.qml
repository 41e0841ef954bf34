pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The home screen: the icons of this page, and the ways to the next page and to all apps. On a laptop: the desktop.
Item {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    readonly property bool laptop: viewModel.skin === "laptop"

    DeviceText {
        id: longest
        visible: false
        device: root.device
        size: 13
        text: "Instellingen"
    }
    DeviceScroll {
        id: scroll
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.margins: 12 * root.device.unit
        device: root.device
        Flow {
            id: grid
            readonly property real least: Math.max((root.laptop ? 108 : 92) * root.device.unit, longest.implicitWidth + 6 * root.device.unit)
            readonly property int columns: Math.max(2, Math.min(root.laptop ? 8 : 6, Math.floor(parent.width / least)))
            width: parent.width
            topPadding: 12 * root.device.unit
            spacing: 0
            Repeater {
                model: root.viewModel.icons
                DeviceTile {
                    required property string key
                    required property string title
                    required property string sign
                    required property int page
                    required tone

                    visible: root.laptop || page === root.viewModel.page
                    width: Math.floor(grid.width / grid.columns)
                    device: root.device
                    place: (root.laptop ? "desktop/" : "icon/") + key
                    text: title
                    iconName: sign
                    twice: root.laptop
                    holdable: !root.laptop
                    onOpened: {
                        if (root.laptop)
                            root.viewModel.openApp("open-icon", key);
                        else
                            root.viewModel.openApp("open-app", key);
                    }
                    onHeld: root.viewModel.openApp("hold-icon", key)
                }
            }
        }
    }
    Row {
        id: foot
        visible: !root.laptop
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * root.device.unit
        spacing: 8 * root.device.unit
        DeviceButton {
            device: root.device
            place: "device/apps"
            look: "tonal"
            iconName: "apps"
            text: "Alle apps"
            onClicked: root.viewModel.do("show-apps")
        }
        DeviceIconButton {
            visible: root.viewModel.pages > 1
            device: root.device
            place: "device/next-page"
            iconName: "chevron-right"
            text: "Volgende bladzijde"
            onClicked: root.viewModel.do("turn-page")
        }
    }
    DragHandler {
        enabled: root.viewModel.pages > 1 && !root.laptop
        yAxis.enabled: false
        target: null
        onActiveChanged: if (!active && Math.abs(centroid.position.x - centroid.pressPosition.x) > 40 * root.device.unit) {
            root.device.activated("device/next-page", "tap");
            root.viewModel.do("turn-page");
        }
    }
}
