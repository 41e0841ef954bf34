pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Answering and sending on: buttons with their word beside the sign, or on a narrow device under it.
Flow {
    id: bar

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool compact: false
    readonly property bool answer: viewModel.message.canAnswer
    readonly property bool answerAll: viewModel.message.canAnswerAll
    readonly property list<string> tools: answer ? (answerAll ? ["reply", "forward", "reply-all"] : ["reply", "forward"]) : []
    readonly property var words: ({
            "reply": "Beantwoorden",
            "forward": "Doorsturen",
            "reply-all": "Allen beantwoorden"
        })
    readonly property var signs: ({
            "reply": "reply",
            "forward": "share",
            "reply-all": "reply-all"
        })

    function start(tool: string): void {
        if (tool === "reply")
            viewModel.reply();
        else if (tool === "forward")
            viewModel.forward();
        else
            viewModel.replyAll();
    }

    padding: (compact ? 2 : 8) * device.unit
    spacing: compact ? 0 : 6 * device.unit

    Repeater {
        model: bar.compact ? [] : bar.tools

        DeviceButton {
            required property string modelData
            device: bar.device
            place: "button/" + modelData
            text: bar.words[modelData]
            iconName: bar.signs[modelData]
            look: "outline"
            tone: look.brand
            onClicked: bar.start(modelData)
        }
    }
    Repeater {
        model: bar.compact ? bar.tools : []

        DeviceIconButton {
            required property string modelData
            device: bar.device
            place: "button/" + modelData
            text: bar.words[modelData]
            iconName: bar.signs[modelData]
            worded: true
            // Two halves; the third has the line under them, and so has a word that is too large for half.
            readonly property int half: Math.floor((bar.width - 2 * bar.padding) / 2)
            width: modelData === "reply-all" || wanted > half ? 2 * half : half
            tone: look.brand
            onClicked: bar.start(modelData)
        }
    }
    MailLook {
        id: look
        device: bar.device
    }
}
