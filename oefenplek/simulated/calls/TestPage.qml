pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// Trying the camera, the sound and the microphone before a call.
Rectangle {
    id: page

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var tested: viewModel.frame.tested

    color: device.surface

    component Part: Column {
        id: part
        required property string what
        required property string question
        required property string word
        required property string sign
        readonly property bool done: page.tested.includes(what)
        width: parent.width
        spacing: 6 * page.device.unit
        Row {
            width: parent.width
            spacing: 10 * page.device.unit
            Icon {
                id: mark
                name: part.done ? "check-circle" : part.sign
                size: 28 * page.device.unit
                color: part.done ? page.look.brand : page.device.quietInk
            }
            DeviceText {
                width: parent.width - mark.width - parent.spacing
                device: page.device
                text: part.question
                strong: part.done
                wrapMode: Text.Wrap
            }
        }
        DeviceButton {
            device: page.device
            place: "test/" + part.what
            text: part.word
            look: part.done ? "outline" : "tonal"
            onClicked: page.viewModel.act("test", part.what)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            look: page.look
            title: "Beeld en geluid testen"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Column {
                x: 16 * page.device.unit
                width: Math.min(scroll.width - 2 * x, 560 * page.device.unit)
                topPadding: 16 * page.device.unit
                bottomPadding: topPadding
                spacing: 18 * page.device.unit

                Rectangle {
                    width: Math.min(parent.width, 220 * page.device.unit)
                    height: 0.7 * width
                    radius: 12 * page.device.unit
                    color: page.look.wall
                    border.width: page.look.bare ? Math.max(1, Math.round(page.device.unit)) : 0
                    border.color: "#FFFFFF"
                    Face {
                        anchors.fill: parent
                        device: page.device
                        face: "ria"
                    }
                }
                Part {
                    what: "camera"
                    question: "Ziet u uzelf?"
                    word: "Ik zie mezelf"
                    sign: "video"
                }
                Part {
                    what: "sound"
                    question: page.viewModel.caption === "" ? "Hoort u een stem?" : "De stem zegt: " + page.viewModel.caption
                    word: "Geluid afspelen"
                    sign: "volume-high"
                }
                Part {
                    what: "microphone"
                    question: done ? "Uw microfoon doet het." : "Zeg iets. Beweegt het balkje?"
                    word: "Iets zeggen"
                    sign: "microphone"
                }
                Rectangle {
                    width: parent.width
                    height: 12 * page.device.unit
                    radius: height / 2
                    color: page.device.raised
                    border.width: Math.max(1, Math.round(page.device.unit))
                    border.color: page.device.edge
                    Rectangle {
                        width: (page.tested.includes("microphone") ? 0.75 : 0.06) * parent.width
                        height: parent.height
                        radius: height / 2
                        color: page.look.brand
                    }
                }
            }
        }
    }
}
