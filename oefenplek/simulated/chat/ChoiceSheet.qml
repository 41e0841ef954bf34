pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What can be chosen, in a sheet from below; or a question before something that matters.
Item {
    id: sheet

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var what: viewModel.sheet
    readonly property bool beside: viewModel.frame.skin !== "phone"

    Accessible.role: Accessible.Dialog
    Accessible.name: what.title

    DeviceVeil {
        anchors.fill: parent
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: sheet.beside ? (parent.height - height) / 2 : parent.height - height
        width: sheet.beside ? Math.min(parent.width - 24 * sheet.device.unit, 24 * sheet.device.text(16)) : parent.width
        height: Math.min(parent.height - 12 * sheet.device.unit, inside.implicitHeight)
        radius: sheet.beside ? 10 * sheet.device.unit : 0
        color: sheet.device.surface
        border.width: sheet.device.highContrast ? Math.max(1, Math.round(2 * sheet.device.unit)) : 0
        border.color: sheet.device.edge

        DeviceScroll {
            id: scroll
            anchors.fill: parent
            device: sheet.device

            Column {
                id: inside
                width: scroll.width
                topPadding: 14 * sheet.device.unit
                bottomPadding: 10 * sheet.device.unit

                DeviceText {
                    width: parent.width
                    leftPadding: 16 * sheet.device.unit
                    rightPadding: leftPadding
                    bottomPadding: 6 * sheet.device.unit
                    device: sheet.device
                    text: sheet.what.title
                    size: 18
                    strong: true
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    width: parent.width
                    visible: text !== ""
                    leftPadding: 16 * sheet.device.unit
                    rightPadding: leftPadding
                    bottomPadding: 8 * sheet.device.unit
                    device: sheet.device
                    text: sheet.what.text
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: sheet.what.choices
                    ChoiceRow {
                        width: scroll.width
                        device: sheet.device
                        onClicked: sheet.viewModel.choose(modelData.key, modelData.value)
                    }
                }
                DeviceRow {
                    width: scroll.width
                    device: sheet.device
                    place: "button/cancel"
                    title: "Annuleren"
                    iconName: "close"
                    onClicked: sheet.viewModel.choose("cancel")
                }
            }
        }
    }
}
