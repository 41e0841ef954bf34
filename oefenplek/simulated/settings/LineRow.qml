pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A row that is pressed as a whole: it opens a screen, turns a switch, or chooses one of several.
DeviceRow {
    id: line

    required property SettingRow row
    readonly property bool switches: row.kind === "switch"
    readonly property bool chooses: row.kind === "choice"
    readonly property real sign: row.icon !== "" || chooses ? 56 * device.unit : 0

    device: row.device
    place: row.at
    title: row.title
    selected: row.kind === "section" && row.on
    strong: chooses && row.on
    leftPadding: 16 * device.unit + sign
    rightPadding: (switches ? 84 : 16) * device.unit
    Accessible.name: [row.title, row.detail, switches ? (row.on ? "aan" : "uit") : chooses && row.on ? "gekozen" : ""].filter(part => part !== "").join(", ")
    onClicked: row.viewModel.press(row.at)

    DeviceText {
        device: line.device
        visible: text !== ""
        width: parent.width
        text: line.row.detail
        size: 14
        quiet: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    // What stands over the row; pressing goes through it.
    Rectangle {
        parent: line
        visible: line.row.tint !== ""
        x: 14 * line.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 40 * line.device.unit
        height: width
        radius: width / 2
        color: line.device.highContrast ? "#000000" : line.row.tint
        border.width: line.device.highContrast ? Math.max(1, Math.round(2 * line.device.unit)) : 0
        border.color: "#FFFFFF"
        Icon {
            anchors.centerIn: parent
            name: line.row.icon
            size: 24 * line.device.unit
            color: "#FFFFFF"
        }
    }
    Icon {
        parent: line
        visible: line.row.tint === "" && (line.row.icon !== "" || line.chooses)
        x: 22 * line.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: line.chooses ? (line.row.on ? "radiobox-marked" : "radiobox-blank") : line.row.icon
        size: 26 * line.device.unit
        color: line.chooses && line.row.on ? line.device.accent : line.device.quietInk
    }
    SwitchMark {
        parent: line
        visible: line.switches
        anchors.right: parent.right
        anchors.rightMargin: 18 * line.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: line.device
        on: line.row.on
    }
}
