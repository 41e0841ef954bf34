import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A card: a picture or a sign, a label, a title, a text and a price. Only one that leads somewhere can be pressed.
WebPress {
    id: card

    required property SiteLook look
    required property var what
    property real least: 0 // as high as the highest beside it
    readonly property real natural: lying ? Math.max(words.height, shown) : shown + words.height
    property bool lying: false // the picture beside the words
    readonly property bool leads: (what.to ?? "") !== ""
    readonly property bool drawn: (what.picture ?? "") !== ""
    readonly property bool signed: !drawn && (what.icon ?? "") !== ""
    readonly property bool shop: look.style === "shop"
    readonly property real shown: !drawn && !signed ? 0 : lying ? 104 * device.unit : drawn || shop ? Math.min(width * 0.62, 190 * device.unit) : 74 * device.unit
    readonly property real inset: 12 * device.unit

    enabled: leads
    place: leads ? "link/" + what.id : ""
    role: leads ? Accessible.Link : Accessible.Grouping
    text: [what.label, what.title, what.text, what.was ? "was " + what.was : "", what.price].filter(part => part).join(", ")

    contentItem: Item {
        implicitHeight: Math.max(card.natural, card.least)
        Rectangle {
            anchors.fill: parent
            radius: card.look.round
            color: card.pressed ? card.device.pressed : card.device.surface
            border.width: card.look.style === "news" && !card.device.highContrast ? 0 : Math.max(card.look.stroke, Math.round((card.hovered && card.leads ? 2 : 1) * card.device.unit))
            border.color: card.hovered && card.leads ? card.look.link : card.look.rule
        }
        Rectangle {
            id: stage
            x: card.look.stroke
            y: card.look.stroke
            visible: card.shown > 0
            width: (card.lying ? card.shown : parent.width) - 2 * x
            height: (card.lying ? parent.height : card.shown) - 2 * y
            radius: card.look.round
            color: card.drawn ? "transparent" : card.shop ? card.device.raised : card.lying ? card.look.wash : "transparent"
            DevicePicture {
                anchors.fill: parent
                visible: card.drawn
                name: card.what.picture ?? ""
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                x: card.lying || card.shop ? (parent.width - width) / 2 : card.inset
                visible: card.signed
                name: card.what.icon ?? ""
                size: (card.shop ? 84 : card.lying ? 50 : 44) * card.device.unit
                color: card.look.link
            }
        }
        Column {
            id: words
            x: (card.lying ? card.shown : 0) + card.inset
            y: card.lying ? Math.max(0, (parent.height - height) / 2) : card.shown
            width: parent.width - x - card.inset
            topPadding: (card.signed && !card.shop && !card.lying ? 0 : 10) * card.device.unit
            bottomPadding: 12 * card.device.unit
            spacing: 3 * card.device.unit
            DeviceText {
                device: card.device
                visible: text !== ""
                width: parent.width
                text: card.what.label ?? ""
                size: 13
                strong: true
                color: card.look.link
                wrapMode: Text.Wrap
                Accessible.ignored: card.leads
            }
            DeviceText {
                device: card.device
                width: parent.width
                text: card.what.title
                size: 17
                strong: true
                color: card.leads ? card.look.name : card.device.ink
                wrapMode: Text.Wrap
                Accessible.ignored: card.leads
            }
            DeviceText {
                device: card.device
                visible: text !== ""
                width: parent.width
                text: card.what.text ?? ""
                size: 14
                quiet: true
                wrapMode: Text.Wrap
                Accessible.ignored: card.leads
            }
            Flow {
                visible: (card.what.price ?? "") !== ""
                width: parent.width
                spacing: 10 * card.device.unit
                DeviceText {
                    device: card.device
                    text: card.what.price ?? ""
                    size: 19
                    strong: true
                    color: card.what.was ? card.look.offer : card.device.ink
                    Accessible.ignored: card.leads
                }
                DeviceText {
                    device: card.device
                    visible: text !== ""
                    text: card.what.was ?? ""
                    size: 14
                    quiet: true
                    font.strikeout: true
                    Accessible.ignored: card.leads
                }
            }
        }
    }
}
