pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The messages of this call.
Rectangle {
    id: pane

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: pane.device
            viewModel: pane.viewModel
            look: pane.look
            title: "Chat"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: pane.device

            Repeater {
                model: pane.viewModel.messages

                Item {
                    id: message
                    required property string key
                    required property string text
                    required property string link
                    required property bool mine
                    width: scroll.width
                    implicitHeight: bubble.height + 12 * pane.device.unit

                    Rectangle {
                        id: bubble
                        x: message.mine ? parent.width - width - 12 * pane.device.unit : 12 * pane.device.unit
                        y: 8 * pane.device.unit
                        width: 0.8 * parent.width
                        height: lines.implicitHeight + 16 * pane.device.unit
                        radius: 14 * pane.device.unit
                        color: message.mine ? pane.look.chosen : pane.device.raised
                        border.width: pane.look.bare ? 1 : 0
                        border.color: "#FFFFFF"
                        Column {
                            id: lines
                            x: 12 * pane.device.unit
                            y: 8 * pane.device.unit
                            width: parent.width - 2 * x
                            DeviceText {
                                visible: text !== ""
                                width: parent.width
                                device: pane.device
                                text: message.text
                                wrapMode: Text.Wrap
                            }
                            DeviceButton {
                                visible: message.link !== ""
                                width: Math.min(implicitWidth, parent.width)
                                device: pane.device
                                place: "link/" + message.key
                                text: message.link
                                look: "text"
                                wraps: true
                                onClicked: pane.viewModel.act("open-link", message.key)
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 8 * pane.device.unit
            spacing: 6 * pane.device.unit
            DeviceField {
                id: field
                Layout.fillWidth: true
                device: pane.device
                place: "field/chat"
                label: "Bericht"
                placeholder: "Bericht"
                look: "pill"
                text: pane.viewModel.typed.chat
                onEdited: text => pane.viewModel.write("chat", text)
            }
            DeviceIconButton {
                device: pane.device
                place: "button/send-chat"
                text: "Versturen"
                iconName: "send"
                tone: pane.look.bare ? pane.device.ink : pane.look.brand
                onClicked: pane.viewModel.act("send-chat")
            }
        }
    }
}
