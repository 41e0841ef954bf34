pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Something to read: words above a group, a sentence, a warning, what something is, a sample of letters, the battery.
Item {
    id: reading

    required property SettingRow row
    readonly property DeviceScale device: row.device
    readonly property string kind: row.kind
    readonly property bool framed: kind === "preview" || kind === "warning"
    readonly property real edge: (framed ? 34 : 20) * device.unit

    implicitHeight: words.implicitHeight + (framed ? 44 : kind === "heading" ? 26 : 20) * device.unit

    Rectangle {
        visible: reading.framed
        anchors.fill: parent
        anchors.leftMargin: 16 * reading.device.unit
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: 8 * reading.device.unit
        anchors.bottomMargin: anchors.topMargin
        radius: 14 * reading.device.unit
        color: reading.kind === "warning" ? reading.device.surface : reading.device.raised
        border.width: reading.kind === "warning" || reading.device.highContrast ? Math.max(1, Math.round(2 * reading.device.unit)) : 0
        border.color: reading.kind === "warning" ? reading.device.stop : reading.device.ink
    }
    Icon {
        visible: reading.kind === "warning"
        x: 30 * reading.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: reading.row.icon
        size: 26 * reading.device.unit
        color: reading.device.stop
    }
    // A battery, as full as it is.
    Rectangle {
        id: battery
        visible: reading.kind === "battery"
        x: 22 * reading.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 64 * reading.device.unit
        height: 32 * reading.device.unit
        radius: 7 * reading.device.unit
        color: "transparent"
        border.width: Math.max(1, Math.round(3 * reading.device.unit))
        border.color: reading.device.ink
        Rectangle {
            x: 6 * reading.device.unit
            y: x
            width: (parent.width - 2 * x) * reading.row.value / 100
            height: parent.height - 2 * y
            radius: 2 * reading.device.unit
            color: reading.device.accent
        }
    }
    Column {
        id: words
        x: reading.edge + (reading.kind === "warning" ? 36 : battery.visible ? 84 : 0) * reading.device.unit
        width: parent.width - x - reading.edge
        y: (parent.height - height) / 2 + (reading.kind === "heading" ? 5 * reading.device.unit : 0)
        spacing: 2 * reading.device.unit
        DeviceText {
            width: parent.width
            device: reading.device
            text: reading.row.title
            size: reading.kind === "battery" ? 26 : reading.kind === "heading" ? 14 : 16
            strong: reading.kind === "heading" || reading.kind === "battery" || reading.kind === "warning"
            color: reading.kind === "heading" ? reading.device.accent : reading.kind === "warning" ? reading.device.stop : reading.device.ink
            wrapMode: Text.Wrap
            Accessible.role: reading.kind === "warning" ? Accessible.AlertMessage : reading.kind === "heading" ? Accessible.Heading : Accessible.StaticText
        }
        DeviceText {
            visible: text !== ""
            width: parent.width
            device: reading.device
            text: reading.row.detail
            size: 14
            quiet: true
            wrapMode: Text.Wrap
        }
    }
}
