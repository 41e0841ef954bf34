import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The bar above a page: a way back where there is one, and the title.
Rectangle {
    id: bar

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    property bool back: viewModel.frame.back
    property string title: ""

    implicitHeight: Math.max(row.implicitHeight, 56 * device.unit) + 8 * device.unit
    color: look.wash

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 6 * bar.device.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 4 * bar.device.unit

        DeviceIconButton {
            visible: bar.back
            device: bar.device
            place: "button/back"
            text: "Terug"
            iconName: "arrow-left"
            worded: true
            onClicked: bar.viewModel.act("back")
        }
        DeviceText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.leftMargin: 10 * bar.device.unit
            device: bar.device
            text: bar.title
            size: 18
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: bar.look.bare ? bar.device.ink : bar.look.brand
        }
    }
}
