import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The bar above a page: a way back, and a title.
Rectangle {
    id: bar

    required property DeviceScale device
    required property ChatViewModel viewModel
    property string title: ""
    property bool first: false // the first screen has no way back
    default property alias tools: tools.data

    implicitHeight: Math.max(row.implicitHeight, 52 * device.unit) + 6 * device.unit
    color: look.top

    ChatLook {
        id: look
        device: bar.device
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: (bar.first ? 16 : 4) * bar.device.unit
        anchors.rightMargin: 4 * bar.device.unit
        spacing: 4 * bar.device.unit

        DeviceIconButton {
            visible: !bar.first
            device: bar.device
            place: "button/back"
            text: bar.viewModel.frame.back
            iconName: bar.viewModel.frame.skin === "phone" ? "arrow-left" : "close"
            worded: true
            tone: look.topInk
            onClicked: bar.viewModel.goBack()
        }
        DeviceText {
            Layout.fillWidth: true
            Layout.leftMargin: 6 * bar.device.unit
            device: bar.device
            text: bar.title
            size: 19
            strong: true
            color: look.topInk
            wrapMode: Text.Wrap
        }
        Row {
            id: tools
            spacing: 2 * bar.device.unit
        }
    }
}
