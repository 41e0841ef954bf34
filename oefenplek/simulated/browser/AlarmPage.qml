import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A false warning that shouts: a red page with a number and a button. In full screen a small button leads out of it.
Rectangle {
    id: page

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property var alarm: viewModel.page.alarm
    readonly property bool full: viewModel.chrome.full
    readonly property color ink: "#FFFFFF"
    readonly property color ground: device.highContrast ? "#000000" : "#8C1D18"
    readonly property real inner: Math.min(width - 32 * device.unit, 760 * device.unit)

    color: ground
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    DeviceScroll {
        anchors.fill: parent
        anchors.topMargin: page.full ? out.height + 8 * page.device.unit : 0
        device: page.device

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            width: page.inner
            topPadding: 22 * page.device.unit
            bottomPadding: topPadding
            spacing: 16 * page.device.unit
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "alert"
                size: 88 * page.device.unit
                color: "#FFE600"
            }
            DeviceText {
                device: page.device
                width: parent.width
                text: page.alarm.title ?? ""
                size: 27
                strong: true
                color: "#FFE600"
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            DeviceText {
                device: page.device
                width: parent.width
                text: page.alarm.text ?? ""
                size: 18
                color: page.ink
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            WebPress {
                id: number
                anchors.horizontalCenter: parent.horizontalCenter
                visible: (page.alarm.phone ?? "") !== ""
                width: Math.min(implicitWidth, parent.width)
                device: page.device
                place: visible ? "button/call" : ""
                text: "Bel " + (page.alarm.phone ?? "")
                onClicked: page.viewModel.call()
                contentItem: Rectangle {
                    implicitWidth: words.implicitWidth + 40 * page.device.unit
                    implicitHeight: words.height + 20 * page.device.unit
                    color: "#FFE600"
                    DeviceText {
                        id: words
                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width - 16 * page.device.unit)
                        device: page.device
                        text: page.alarm.phone ?? ""
                        size: 27
                        strong: true
                        color: "#000000"
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
            DeviceButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: (page.alarm.button ?? "") !== ""
                width: Math.min(implicitWidth, parent.width)
                device: page.device
                place: visible ? "button/press-alarm" : ""
                text: page.alarm.button ?? ""
                tone: page.ink
                toneInk: page.ground
                wraps: true
                onClicked: page.viewModel.pressAlarm()
            }
        }
    }
    Rectangle {
        id: out
        visible: page.full
        width: parent.width
        height: leave.height + 4 * page.device.unit
        color: "#202328"
        DeviceButton {
            id: leave
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 8 * page.device.unit)
            device: page.device
            place: visible ? "button/leave-full-screen" : ""
            text: "Volledig scherm sluiten"
            iconName: "fullscreen-exit"
            look: "text"
            tone: page.ink
            wraps: true
            onClicked: page.viewModel.leaveFullScreen()
        }
    }
    Keys.onEscapePressed: if (full)
        viewModel.leaveFullScreen()
}
