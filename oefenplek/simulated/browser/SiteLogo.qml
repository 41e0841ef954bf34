import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The drawn logo of a website: a sign or letters in a shape.
Item {
    id: logo

    required property DeviceScale device
    required property SiteLook look
    required property var site
    property bool turned: false // on a band of its own colour
    property real side: 46 * device.unit
    readonly property bool outlined: device.highContrast
    readonly property color ground: outlined ? "#000000" : turned ? look.bandInk : look.band
    readonly property color ink: outlined ? "#FFFFFF" : turned ? look.band : look.bandInk

    visible: site.shape !== undefined && site.shape !== ""
    implicitWidth: visible ? side : 0
    implicitHeight: side

    Rectangle {
        visible: logo.site.shape !== "leaf"
        anchors.fill: parent
        radius: logo.site.shape === "round" ? width / 2 : logo.site.shape === "square" ? width * 0.16 : width * 0.08
        bottomLeftRadius: logo.site.shape === "shield" ? width / 2 : radius
        bottomRightRadius: bottomLeftRadius
        color: logo.ground
        border.width: logo.outlined ? 2 : 0
        border.color: logo.ink
    }
    Rectangle {
        visible: logo.site.shape === "leaf"
        anchors.fill: parent
        topLeftRadius: width * 0.1
        bottomRightRadius: width * 0.1
        topRightRadius: width / 2
        bottomLeftRadius: width / 2
        color: logo.ground
        border.width: logo.outlined ? 2 : 0
        border.color: logo.ink
    }
    Icon {
        anchors.centerIn: parent
        visible: (logo.site.icon ?? "") !== ""
        name: logo.site.icon ?? ""
        size: logo.side * 0.6
        color: logo.ink
    }
    DeviceText {
        anchors.centerIn: parent
        device: logo.device
        visible: text !== ""
        text: logo.site.letters ?? ""
        strong: true
        font.pixelSize: logo.side * (text.length > 2 ? 0.34 : 0.44)
        color: logo.ink
        Accessible.ignored: true
    }
}
