pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What the person can say now, as buttons.
Column {
    id: answers

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look

    visible: viewModel.answers.length > 0
    spacing: 2 * device.unit

    DeviceText {
        visible: answers.visible
        width: parent.width
        device: answers.device
        text: "Wat zegt u?"
        size: 14
        color: answers.look.roomInk
    }
    Flow {
        width: parent.width
        spacing: 6 * answers.device.unit
        Repeater {
            model: answers.viewModel.answers

            DeviceButton {
                id: answer
                required property var modelData
                width: Math.min(implicitWidth, answers.width)
                device: answers.device
                place: "answer/" + modelData.key
                text: modelData.text
                iconName: "account-voice"
                tone: answers.look.bare ? answers.device.accent : "#CFEBD9"
                toneInk: "#10301C"
                wraps: true
                onClicked: answers.viewModel.act("say", answer.modelData.key)
            }
        }
    }
}
