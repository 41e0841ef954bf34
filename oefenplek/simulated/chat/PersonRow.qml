import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Somebody to choose; who was chosen has a mark.
DeviceRow {
    id: row

    required property string key
    required property string name
    required property string about
    required property bool picked
    property string sort: "contact"
    property bool group: false

    place: sort + "/" + key
    title: name
    detail: about
    selected: picked
    leftPadding: 72 * device.unit
    rightPadding: 48 * device.unit
    text: [name, about, picked ? "gekozen" : ""].filter(part => part !== "").join(", ")

    Face {
        parent: row
        x: 16 * row.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: row.device
        name: row.name
        group: row.group
    }
    Icon {
        parent: row
        visible: row.picked
        anchors.right: parent.right
        anchors.rightMargin: 14 * row.device.unit
        anchors.verticalCenter: parent.verticalCenter
        name: "check-circle"
        size: 26 * row.device.unit
        color: row.device.accent
    }
}
