pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The bar at the foot of a phone or tablet: three keys, a stripe or a round key, as at home.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    readonly property bool away: viewModel.screen !== "home"

    implicitHeight: keys.visible ? keys.implicitHeight : one.implicitHeight
    color: look.bar

    DeviceLook {
        id: look
        device: root.device
    }
    Row {
        id: keys
        visible: root.viewModel.phone === "buttons"
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.min(48 * root.device.unit, parent.width / 10)
        NavKey {
            device: root.device
            viewModel: root.viewModel
            place: "device/back"
            iconName: "triangle-outline"
            rotation: -90
            text: "Terug"
            act: "back"
            enabled: root.away
        }
        NavKey {
            device: root.device
            viewModel: root.viewModel
            place: "device/home"
            iconName: "circle-outline"
            text: "Startscherm"
            act: "home"
            enabled: root.away
        }
        NavKey {
            device: root.device
            viewModel: root.viewModel
            place: "device/windows"
            iconName: "square-outline"
            text: "Alle open apps"
            act: "show-windows"
            enabled: root.viewModel.anyOpen && ["home", "app"].includes(root.viewModel.screen)
        }
    }
    DevicePress {
        id: one
        readonly property bool stripe: root.viewModel.phone === "bar"
        readonly property bool windows: root.viewModel.anyOpen && ["home", "app"].includes(root.viewModel.screen)

        visible: !keys.visible
        enabled: root.away || windows
        anchors.horizontalCenter: parent.horizontalCenter
        width: stripe ? parent.width : implicitWidth
        implicitWidth: 96 * root.device.unit
        implicitHeight: root.device.minTarget
        device: root.device
        place: "device/home"
        text: stripe ? "Streepje: naar het startscherm" : "Ronde knop: naar het startscherm"
        repeats: true
        onClicked: root.viewModel.do("home")
        onHeld: root.viewModel.do("hold-home")
        onDoubleClicked: root.viewModel.do("hold-home")

        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: one.stripe ? Math.min(parent.width / 3, 134 * root.device.unit) : 36 * root.device.unit
                height: one.stripe ? 5 * root.device.unit : width
                radius: height / 2
                color: one.stripe ? root.device.ink : one.pressed ? root.device.pressed : "transparent"
                border.width: one.stripe ? 0 : Math.max(1, Math.round(2 * root.device.unit))
                border.color: root.device.ink
            }
        }
        DragHandler {
            enabled: one.stripe
            xAxis.enabled: false
            target: null
            onActiveChanged: if (!active && centroid.pressPosition.y - centroid.position.y > 20 * root.device.unit) {
                root.device.activated("device/home", "tap");
                root.viewModel.do("home");
            }
        }
    }
}
