pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A call that goes out or goes on: the other one, what is said below, what the person can say, and the buttons.
Rectangle {
    id: page

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var call: viewModel.call

    color: look.room

    DeviceScroll {
        id: scroll
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: bar.top
        device: page.device

        VideoArea {
            width: scroll.width
            height: Math.max(leastHeight, scroll.height - below.implicitHeight)
            device: page.device
            viewModel: page.viewModel
            look: page.look
        }
        Column {
            id: below
            width: scroll.width
            topPadding: 8 * page.device.unit
            bottomPadding: topPadding
            spacing: topPadding
            Caption {
                x: 10 * page.device.unit
                width: parent.width - 2 * x
                device: page.device
                viewModel: page.viewModel
                look: page.look
            }
            DeviceButton {
                visible: page.call.stage === "ready"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - 20 * page.device.unit, Math.max(implicitWidth, 280 * page.device.unit))
                height: Math.max(implicitHeight, 60 * page.device.unit)
                device: page.device
                place: "button/enter"
                text: "Nu deelnemen"
                iconName: "video-check"
                tone: page.look.answer
                toneInk: page.look.answerInk
                onClicked: page.viewModel.act("enter")
            }
            Answers {
                x: 10 * page.device.unit
                width: parent.width - 2 * x
                device: page.device
                viewModel: page.viewModel
                look: page.look
            }
        }
    }
    CallBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        device: page.device
        viewModel: page.viewModel
        look: page.look
    }
}
