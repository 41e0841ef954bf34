pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A website that plays for a warning of the device. First it covers the whole screen: at the top that can be ended, and
// then the bar of the browser is there with its cross.
Rectangle {
    id: page

    required property DeviceScale device
    required property AlertsViewModel viewModel
    readonly property bool full: viewModel.full

    color: look.loud
    Keys.onEscapePressed: event => {
        event.accepted = full;
        if (full)
            viewModel.press("leave");
    }

    AlertsLook {
        id: look
        device: page.device
    }
    WebBar {
        id: bar
        width: parent.width
        visible: !page.full
        device: page.device
        viewModel: page.viewModel
    }
    DeviceButton {
        id: leave
        anchors.horizontalCenter: parent.horizontalCenter
        y: 4 * page.device.unit
        width: Math.min(implicitWidth, parent.width - 2 * y)
        visible: page.full
        device: page.device
        place: enabled || device.picture ? "button/leave" : ""
        text: "Volledig scherm sluiten"
        iconName: "fullscreen-exit"
        tone: "#23262B"
        toneInk: "#FFFFFF"
        wraps: true
        onClicked: page.viewModel.press("leave")
    }
    DeviceScroll {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: page.full ? leave.y + leave.height : bar.height
        device: page.device

        Column {
            id: warning
            readonly property real room: Math.min(scroll.width - 2 * look.rim, 34 * page.device.text(16))
            x: (scroll.width - room) / 2
            topPadding: Math.max(14 * page.device.unit, (scroll.height - childrenRect.height) / 3)
            bottomPadding: 16 * page.device.unit
            spacing: 12 * page.device.unit

            Item {
                width: warning.room
                height: Math.max(sign.height, cross.height)
                Icon {
                    id: sign
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "alert"
                    size: 84 * page.device.unit
                    color: look.bait
                }
                DeviceButton {
                    id: cross
                    anchors.right: parent.right
                    device: page.device
                    place: enabled || device.picture ? "button/fake-cross" : ""
                    text: "X"
                    tone: "#D32F2F"
                    toneInk: "#FFFFFF"
                    onClicked: page.viewModel.press("fake-cross")
                }
            }
            DeviceText {
                width: warning.room
                device: page.device
                text: page.viewModel.title
                size: 20
                strong: true
                color: look.loudInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: warning.room
                device: page.device
                text: page.viewModel.text
                color: look.loudInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: warning.room
                device: page.device
                text: page.viewModel.number
                size: 22
                strong: true
                color: look.bait
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            DeviceText {
                width: warning.room
                visible: text !== ""
                device: page.device
                text: page.viewModel.lie
                strong: true
                color: look.bait
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            Repeater {
                model: page.viewModel.answers

                DeviceButton {
                    required property var modelData
                    required property int index
                    width: warning.room
                    device: page.device
                    place: enabled || device.picture ? "button/" + modelData.name : ""
                    text: modelData.word
                    iconName: modelData.name === "call" ? "phone" : "shield-check"
                    tone: index === 0 ? look.bait : "#FFFFFF"
                    toneInk: look.baitInk
                    wraps: true
                    onClicked: page.viewModel.press(modelData.name)
                }
            }
        }
    }
}
