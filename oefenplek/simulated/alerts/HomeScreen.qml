pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// An ordinary screen behind what is said: a landscape, the weather, and the icons of apps. It is only drawn.
Rectangle {
    id: home

    required property DeviceScale device
    readonly property bool laptop: device.skin === "laptop"
    readonly property real cell: 96 * device.unit
    readonly property var apps: [["Telefoon", "phone", "#2E6B3A"], ["Praatje", "chat", "#0A5E66"], ["PostVak", "email", "#4A2F86"], ["Foto's", "image-multiple", "#0A5A66"], ["Internet", "web", "#0B4A8F"], ["Agenda", "calendar", "#8C1D18"], ["Weer", "weather-partly-cloudy", "#2C5C8A"], ["Camera", "camera", "#3F4B5B"]]

    color: look.sky
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: "Het startscherm"

    AlertsLook {
        id: look
        device: home.device
    }
    Rectangle {
        x: -width * 0.25
        y: parent.height * 0.62
        width: parent.width * 1.1
        height: width
        radius: width / 2
        color: look.hill
    }
    Rectangle {
        x: parent.width * 0.3
        y: parent.height * 0.74
        width: parent.width
        height: width
        radius: width / 2
        color: look.near
    }
    Row {
        id: weather
        visible: !home.laptop
        anchors.horizontalCenter: parent.horizontalCenter
        y: 24 * home.device.unit
        spacing: 10 * home.device.unit
        Icon {
            name: "white-balance-sunny"
            size: 44 * home.device.unit
            color: home.device.highContrast ? "#FFE600" : "#A05A00"
        }
        DeviceText {
            anchors.verticalCenter: parent.verticalCenter
            device: home.device
            text: "18°"
            size: 28
            Accessible.ignored: true
        }
    }
    Grid {
        anchors.horizontalCenter: home.laptop ? undefined : parent.horizontalCenter
        x: 12 * home.device.unit
        y: home.laptop ? 12 * home.device.unit : weather.y + weather.height + 16 * home.device.unit
        columns: home.laptop ? 2 : Math.max(2, Math.min(6, Math.floor((home.width - 20 * home.device.unit) / home.cell)))
        rowSpacing: 10 * home.device.unit

        Repeater {
            model: home.apps

            Column {
                id: app
                required property var modelData
                width: home.cell
                spacing: 4 * home.device.unit

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: 52 * home.device.unit
                    height: width
                    radius: width * 0.26
                    color: home.device.highContrast ? "#000000" : app.modelData[2]
                    border.width: home.device.highContrast ? Math.max(1, Math.round(2 * home.device.unit)) : 0
                    border.color: "#FFFFFF"
                    Icon {
                        anchors.centerIn: parent
                        name: app.modelData[1]
                        size: 30 * home.device.unit
                        color: "#FFFFFF"
                    }
                }
                DeviceText {
                    width: parent.width
                    device: home.device
                    visible: home.device.textScale <= 1.2
                    text: app.modelData[0]
                    size: 11
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        visible: home.laptop
        anchors.bottom: parent.bottom
        width: parent.width
        height: 44 * home.device.unit
        color: home.device.highContrast ? "#000000" : "#E9EEF4"
        Row {
            anchors.centerIn: parent
            spacing: 18 * home.device.unit
            Repeater {
                model: ["magnify", "web", "email", "folder"]
                Icon {
                    required property string modelData
                    name: modelData
                    size: 26 * home.device.unit
                    color: home.device.quietInk
                }
            }
        }
    }
}
