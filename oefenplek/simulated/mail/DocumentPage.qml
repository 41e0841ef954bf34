pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A document shown large: a page to read, or when the lesson gives no words a page with lines.
Rectangle {
    id: page

    required property DeviceScale device
    required property string name
    required property string words
    readonly property int heading: words.indexOf("\n")

    radius: 6 * device.unit
    color: "#FFFFFF"

    DeviceScroll {
        id: scroll
        anchors.fill: parent
        visible: page.words !== ""
        device: page.device

        Column {
            width: scroll.width
            padding: 24 * page.device.unit
            spacing: 12 * page.device.unit
            DeviceText {
                width: parent.width - 2 * parent.padding
                device: page.device
                text: page.heading < 0 ? page.words : page.words.slice(0, page.heading)
                size: 20
                strong: true
                color: "#1B1C20"
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: parent.width - 2 * parent.padding
                visible: page.heading > 0
                device: page.device
                text: page.words.slice(page.heading + 1)
                size: 17
                color: "#1B1C20"
                wrapMode: Text.Wrap
            }
        }
    }
    Column {
        x: parent.width * 0.1
        y: parent.height * 0.08
        visible: page.words === ""
        spacing: 16 * page.device.unit
        Repeater {
            model: [0.5, 0, 0.8, 0.74, 0.78, 0.6]
            Rectangle {
                required property real modelData
                width: page.width * modelData
                height: 8 * page.device.unit
                radius: height / 2
                color: "#C6CAD2"
            }
        }
    }
    Column {
        anchors.centerIn: parent
        visible: page.words === ""
        width: parent.width * 0.8
        spacing: 12 * page.device.unit
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "file-document-outline"
            size: 72 * page.device.unit
            color: "#43474E"
        }
        DeviceText {
            width: parent.width
            device: page.device
            text: page.name
            color: "#1B1C20"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
