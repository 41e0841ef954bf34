import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A chat in the list: who, what came last and when, how many are new, and the signs for pinned and without sound.
DeviceRow {
    id: row

    required property string key
    required property string name
    required property bool group
    required property string last
    required property string sign
    required property string ticks
    required property string time
    required property int unread
    required property bool muted
    required property bool pinned
    required property bool busy
    required property bool here
    required selected

    place: here ? "" : "chat/" + key
    title: name
    // Where large letters have little room, the name goes before the time.
    trailing: width < 11 * device.text(16) + 72 * device.unit ? "" : time
    leftPadding: 72 * device.unit
    rightPadding: 16 * device.unit
    strong: unread > 0
    text: [name, group ? "groep" : "", unread > 0 ? unread + (unread === 1 ? " nieuw bericht" : " nieuwe berichten") : "", last, time, muted ? "gedempt" : "", pinned ? "vastgezet" : ""].filter(part => part !== "").join(", ")

    ChatLook {
        id: look
        device: row.device
    }
    Face {
        parent: row
        x: 16 * row.device.unit
        anchors.verticalCenter: parent.verticalCenter
        device: row.device
        name: row.name
        group: row.group
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(words.implicitHeight, signs.implicitHeight)

        Ticks {
            id: ticks
            visible: row.ticks !== ""
            anchors.verticalCenter: parent.verticalCenter
            device: row.device
            look: look
            reached: row.ticks
        }
        Icon {
            id: sign
            visible: row.sign !== ""
            x: ticks.visible ? 24 * row.device.unit : 0
            anchors.verticalCenter: parent.verticalCenter
            name: row.sign
            size: 18 * row.device.unit
            color: row.device.quietInk
        }
        DeviceText {
            id: words
            x: sign.x + (sign.visible ? 22 * row.device.unit : 0)
            width: parent.width - x - signs.width - 6 * row.device.unit
            device: row.device
            text: row.last
            size: 14
            quiet: row.unread === 0 && !row.busy
            strong: row.unread > 0
            color: row.busy ? look.brand : row.unread > 0 ? row.device.ink : row.device.quietInk
            Accessible.ignored: true
        }
        Row {
            id: signs
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 5 * row.device.unit
            Icon {
                visible: row.muted
                anchors.verticalCenter: parent.verticalCenter
                name: "bell-off-outline"
                size: 18 * row.device.unit
                color: row.device.quietInk
            }
            Icon {
                visible: row.pinned
                anchors.verticalCenter: parent.verticalCenter
                name: "pin"
                size: 18 * row.device.unit
                color: row.device.quietInk
            }
            Rectangle {
                visible: row.unread > 0
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(height, number.implicitWidth + 12 * row.device.unit)
                height: number.implicitHeight + 4 * row.device.unit
                radius: height / 2
                color: look.brand
                DeviceText {
                    id: number
                    anchors.centerIn: parent
                    device: row.device
                    text: row.unread
                    size: 12
                    strong: true
                    color: look.brandInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
