import QtQuick
import oefenplek.ui.device

// The large piece at the top of a page: beside its picture where there is room, under it where there is none.
Rectangle {
    id: hero

    required property DeviceScale device
    required property SiteLook look
    required property var what
    readonly property bool shown: (what.heading ?? "") !== ""
    readonly property bool wide: width >= 720 * device.unit
    readonly property bool bold: look.style === "shop" || look.style === "town"
    readonly property real side: (width - Math.min(width - 2 * look.edge, look.most)) / 2
    readonly property real tall: wide ? Math.max(words.height + 40 * device.unit, 250 * device.unit) : Math.min(width * 0.5, 240 * device.unit)

    visible: shown
    implicitHeight: !shown ? 0 : wide ? tall : (picture.visible ? tall : 0) + words.height + 32 * device.unit
    color: bold ? look.band : look.wash

    DevicePicture {
        id: picture
        visible: name !== ""
        x: hero.wide ? parent.width * 0.5 : 0
        width: hero.wide ? parent.width - x : parent.width
        height: hero.tall
        name: hero.what.picture ?? ""
    }
    Column {
        id: words
        x: hero.side
        y: hero.wide ? (hero.tall - height) / 2 : (picture.visible ? hero.tall : 0) + 16 * hero.device.unit
        width: (hero.wide && picture.visible ? parent.width * 0.5 - 20 * hero.device.unit : parent.width - hero.side) - hero.side
        spacing: 6 * hero.device.unit
        DeviceText {
            device: hero.device
            width: parent.width
            text: hero.what.heading ?? ""
            size: hero.wide ? 28 : 23
            strong: true
            color: hero.bold ? hero.look.bandInk : hero.look.name
            wrapMode: Text.Wrap
        }
        DeviceText {
            device: hero.device
            visible: text !== ""
            width: parent.width
            text: hero.what.text ?? ""
            color: hero.bold ? hero.look.bandInk : hero.device.ink
            wrapMode: Text.Wrap
        }
    }
}
