import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The bar above a page: a way back, a title that gives way, and tools at the right.
Rectangle {
    id: bar

    required property DeviceScale device
    property string back: "" // the word on the way back; empty: there is none
    property string title: ""
    property bool dark: false // around a photo that is shown large
    readonly property color ink: dark ? look.darkInk : device.ink
    default property alias tools: tools.data
    signal wentBack

    implicitHeight: Math.max(row.implicitHeight, 56 * device.unit) + 8 * device.unit
    color: dark ? look.dark : look.wash

    PhotosLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 6 * bar.device.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 4 * bar.device.unit

        DeviceIconButton {
            visible: bar.back !== ""
            device: bar.device
            place: enabled ? "button/back" : ""
            text: bar.back
            iconName: bar.back === "Terug" ? "arrow-left" : "close"
            worded: true
            tone: bar.ink
            onClicked: bar.wentBack()
        }
        DeviceText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.leftMargin: 8 * bar.device.unit
            device: bar.device
            text: bar.title
            size: 20
            strong: true
            color: bar.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
            opacity: width < Math.min(implicitWidth, 160 * bar.device.unit) ? 0 : 1
        }
        Flow {
            id: tools
            Layout.preferredWidth: Math.min(wish, bar.width - (bar.back === "" ? 16 : 90) * bar.device.unit)
            spacing: 2 * bar.device.unit
            readonly property real wish: {
                let sum = 1;
                for (const tool of children)
                    sum += tool.visible ? tool.implicitWidth + spacing : 0;
                return sum;
            }
        }
    }
}
