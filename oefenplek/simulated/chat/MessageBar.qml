pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Where one writes or speaks. What stands at the right stays where it is while a finger holds it.
Rectangle {
    id: bar

    required property DeviceScale device
    required property ChatViewModel viewModel
    property real space: 600
    readonly property var chat: viewModel.chat
    readonly property bool recording: chat.recording !== ""
    readonly property bool filled: chat.draft.trim() !== ""
    property bool holding: false // a finger is on the microphone

    // A press by key or screen reader lets go too, of what it never held.
    function letGo(away: bool): void {
        if (holding)
            viewModel.letGo(away);
        holding = false;
    }

    implicitHeight: column.implicitHeight
    color: look.wash

    ChatLook {
        id: look
        device: bar.device
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: 0

        Aids {
            Layout.fillWidth: true
            device: bar.device
            look: look
            viewModel: bar.viewModel
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 4 * bar.device.unit
            spacing: 2 * bar.device.unit

            WriteField {
                Layout.fillWidth: true
                visible: !bar.recording
                device: bar.device
                viewModel: bar.viewModel
                space: bar.space
            }
            Recording {
                Layout.fillWidth: true
                visible: bar.recording
                device: bar.device
                viewModel: bar.viewModel
            }
            Item {
                Layout.alignment: Qt.AlignBottom
                implicitWidth: microphone.implicitWidth
                implicitHeight: microphone.implicitHeight

                RoundButton {
                    id: microphone
                    visible: !bar.filled || bar.recording
                    device: bar.device
                    place: !visible ? "" : bar.recording ? "button/send-voice" : "button/microphone"
                    text: bar.recording ? "Versturen" : "Microfoon"
                    iconName: bar.recording ? "send" : "microphone"
                    look: look
                    onHeld: {
                        if (bar.recording)
                            return;
                        bar.holding = true;
                        bar.viewModel.holdMicrophone();
                    }
                    onReleased: bar.letGo(false)
                    onCanceled: bar.letGo(true)
                    onClicked: bar.viewModel.pressMicrophone()
                }
                RoundButton {
                    visible: !microphone.visible
                    device: bar.device
                    place: visible ? "button/send" : ""
                    text: "Versturen"
                    iconName: "send"
                    look: look
                    onClicked: bar.viewModel.choose("send")
                }
            }
        }
        EmojiPanel {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, bar.space * 0.42)
            visible: bar.chat.emoji
            device: bar.device
            viewModel: bar.viewModel
        }
    }
}
