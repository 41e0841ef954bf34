pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Lamps with a switch. An app fills its device from edge to edge; `barColor` is what stands behind the clock.
Rectangle {
    id: app

    required property LampViewModel viewModel
    required property DeviceScale device
    readonly property color barColor: device.raised

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: title.implicitHeight + 24 * app.device.unit
            color: app.device.raised
            DeviceText {
                id: title
                x: 16 * app.device.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                device: app.device
                text: "Lampen"
                size: 20
                strong: true
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: app.device

            Repeater {
                model: app.viewModel.lamps

                DeviceRow {
                    id: lamp
                    required property var modelData
                    readonly property bool on: app.viewModel.burning.includes(modelData.key)
                    width: scroll.width // not parent.width: a row loses its parent a moment before it goes
                    device: app.device
                    place: "lamp/" + modelData.key
                    title: modelData.name
                    trailing: on ? "aan" : "uit"
                    iconName: on ? "lightbulb-on-outline" : "lightbulb-outline"
                    strong: on
                    onClicked: app.viewModel.switchLamp(lamp.modelData.key)
                }
            }
        }
        DeviceButton {
            Layout.margins: 16 * app.device.unit
            visible: app.viewModel.burning.length > 0
            device: app.device
            place: "button/put-all-out"
            text: "Alles uit"
            iconName: "power"
            onClicked: app.viewModel.putAllOut()
        }
    }
}
