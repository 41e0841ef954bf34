import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A page that is still coming: a circle that turns, and stops turning when nothing may move.
Rectangle {
    id: page

    required property DeviceScale device

    color: device.surface
    Accessible.role: Accessible.Indicator
    Accessible.name: "De pagina wordt geladen"

    Column {
        anchors.centerIn: parent
        width: parent.width - 32 * page.device.unit
        spacing: 14 * page.device.unit
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "loading"
            size: 72 * page.device.unit
            color: page.device.accent
            RotationAnimator on rotation {
                running: page.visible && !page.device.calm
                from: 0
                to: 360
                duration: 1000
                loops: 3
            }
        }
        DeviceText {
            device: page.device
            width: parent.width
            text: "Even wachten…"
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
