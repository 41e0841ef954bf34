pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The question before photos are thrown away.
Item {
    id: question

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property PhotosFrameModel frame: viewModel.frame
    readonly property bool forGood: frame.answer === "erase-yes"

    Accessible.role: Accessible.Dialog
    Accessible.name: frame.question

    PhotosLook {
        id: look
        device: question.device
    }
    DeviceVeil {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 24 * question.device.unit, 26 * question.device.text(16))
        height: Math.min(parent.height - 16 * question.device.unit, inside.implicitHeight)
        radius: 10 * question.device.unit
        color: question.device.surface
        border.width: question.device.highContrast ? Math.max(1, Math.round(2 * question.device.unit)) : 0
        border.color: question.device.edge

        DeviceScroll {
            id: scroll
            anchors.fill: parent
            device: question.device

            Column {
                id: inside
                width: scroll.width
                padding: 20 * question.device.unit
                spacing: 14 * question.device.unit

                DeviceText {
                    width: parent.width - 2 * parent.padding
                    device: question.device
                    text: question.frame.question
                    size: 19
                    strong: true
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    width: parent.width - 2 * parent.padding
                    device: question.device
                    text: question.frame.questionText
                    wrapMode: Text.Wrap
                }
                Flow {
                    id: answers
                    width: parent.width - 2 * parent.padding
                    spacing: 12 * question.device.unit

                    DeviceButton {
                        device: question.device
                        width: Math.min(implicitWidth, answers.width)
                        wraps: true
                        place: "button/delete-no"
                        text: "Annuleren"
                        look: "outline"
                        tone: look.brand
                        onClicked: question.viewModel.press("delete-no")
                    }
                    DeviceButton {
                        device: question.device
                        width: Math.min(implicitWidth, answers.width)
                        wraps: true
                        place: "button/" + question.frame.answer
                        text: question.forGood ? "Definitief verwijderen" : "Naar prullenbak"
                        tone: look.brand
                        toneInk: look.brandInk
                        onClicked: question.viewModel.press(question.frame.answer)
                    }
                }
            }
        }
    }
}
