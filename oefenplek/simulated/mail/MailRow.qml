import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// One mail in the list: who, what about, how it begins. Bold with a dot when it is not read yet.
DeviceRow {
    id: row

    required property string key
    required property string person
    required property string face
    required property string subject
    required property string snippet
    required property string time
    required property bool unread
    required property bool attached
    required selected
    property bool faces: true

    place: "message/" + key
    title: person
    detail: subject
    preview: snippet
    trailing: time
    rightPadding: (device.touch ? 16 : 24) * device.unit
    avatar: faces ? face : ""
    strong: unread
    text: [unread ? "Ongelezen" : "", person, subject, snippet, attached ? "met bijlage" : "", time].filter(part => part !== "").join(", ")

    Row {
        visible: row.attached
        spacing: 4 * row.device.unit
        topPadding: 2 * row.device.unit
        Icon {
            name: "paperclip"
            size: 20 * row.device.unit
            color: row.device.quietInk
        }
        DeviceText {
            device: row.device
            text: "Bijlage"
            size: 12
            quiet: true
            Accessible.ignored: true
        }
    }

    MailLook {
        id: look
        device: row.device
    }
    Rectangle {
        parent: row
        visible: row.unread
        x: 3 * row.device.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 8 * row.device.unit
        height: width
        radius: width / 2
        color: look.brand
    }
    Rectangle {
        parent: row
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, Math.round(row.device.unit))
        color: row.device.line
        opacity: 0.6
    }
}
