pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// What stands in a message: who sent it, what it answers, a photo, a spoken message, words and a link, and when.
Column {
    id: body

    required property var bubble // the Bubble around it: naming its type here would be a circle
    required property DeviceScale device
    required property ChatLook look
    required property real most
    readonly property real wanted: Math.max(words.implicitWidth, rest.implicitWidth, sender.implicitWidth, foot.implicitWidth, quote.active ? quote.implicitWidth : 0, link.active ? link.implicitWidth : 0, bubble.kind === "photo" ? 220 * device.unit : 0, bubble.kind === "voice" ? 190 * device.unit : 0, heard.visible ? heard.implicitWidth : 0, 44 * device.unit)

    width: Math.min(Math.ceil(wanted) + 1, most)
    spacing: 4 * device.unit

    DeviceText {
        id: sender
        visible: body.bubble.who !== ""
        width: parent.width
        device: body.device
        text: body.bubble.who
        size: 13
        strong: true
        color: body.look.nameColor(body.bubble.who)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    SignedText {
        visible: body.bubble.forwarded
        width: parent.width
        device: body.device
        sign: "share"
        text: "Doorgestuurd"
    }
    // Most messages are words: the other parts are made only where they are.
    Loader {
        id: quote
        active: body.bubble.answered_who !== ""
        visible: active
        width: parent.width
        sourceComponent: Quote {
            device: body.device
            look: body.look
            who: body.bubble.answered_who
            text: body.bubble.answered_text
        }
    }
    Loader {
        active: body.bubble.kind === "photo" && !body.bubble.gone
        visible: active
        width: parent.width
        sourceComponent: PhotoButton {
            device: body.device
            place: body.bubble.menus ? "picture/" + body.bubble.key : ""
            picture: body.bubble.picture
            onClicked: body.bubble.pictured()
            onHeld: if (body.bubble.holdable) body.bubble.clicked()
        }
    }
    Loader {
        active: body.bubble.kind === "voice" && !body.bubble.gone
        visible: active
        width: parent.width
        sourceComponent: VoiceRow {
            device: body.device
            look: body.look
            key: body.bubble.key
            free: body.bubble.menus
            length: body.bubble.length
            onPlayed: body.bubble.played()
        }
    }
    DeviceText {
        id: heard
        visible: body.bubble.says !== ""
        width: parent.width
        device: body.device
        text: "„" + body.bubble.says + "”"
        size: 15
        font.italic: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    DeviceText {
        id: words
        visible: text !== ""
        width: parent.width
        device: body.device
        text: body.bubble.before
        size: body.bubble.large ? 34 : body.bubble.line ? 13 : 16
        font.italic: body.bubble.gone
        quiet: body.bubble.gone || body.bubble.line
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Loader {
        id: link
        active: body.bubble.link !== ""
        visible: active
        width: Math.min(implicitWidth, parent.width)
        sourceComponent: DeviceButton {
            device: body.device
            place: body.bubble.menus ? "link/" + body.bubble.key : ""
            text: body.bubble.link
            look: "text"
            tone: body.look.read
            wraps: true
            leftPadding: 2 * body.device.unit
            onClicked: body.bubble.followed()
        }
    }
    DeviceText {
        id: rest
        visible: text !== ""
        width: parent.width
        device: body.device
        text: body.bubble.after
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Row {
        id: foot
        visible: body.bubble.time !== ""
        anchors.right: parent.right
        spacing: 4 * body.device.unit
        Icon {
            visible: body.bubble.kind === "call"
            anchors.verticalCenter: parent.verticalCenter
            name: "phone"
            size: 18 * body.device.unit
            color: body.device.quietInk
        }
        DeviceText {
            anchors.verticalCenter: parent.verticalCenter
            device: body.device
            text: body.bubble.line ? "" : body.bubble.time
            visible: text !== ""
            size: 12
            quiet: true
            Accessible.ignored: true
        }
        Ticks {
            visible: body.bubble.ticks !== ""
            anchors.verticalCenter: parent.verticalCenter
            device: body.device
            look: body.look
            reached: body.bubble.ticks
        }
    }
}
