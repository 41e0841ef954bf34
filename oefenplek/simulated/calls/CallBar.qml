pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The round buttons of a call; what is off is white with a stroke through its sign, and red stops.
Rectangle {
    id: bar

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var call: viewModel.call
    readonly property var own: viewModel.own
    readonly property bool tools: call.tools === true
    readonly property bool extras: call.extras === true && device.skin !== "phone"

    implicitHeight: buttons.implicitHeight + 12 * device.unit
    color: look.room

    component Tool: RoundButton {
        property bool off: false
        device: bar.device
        size: 52
        fill: off ? bar.look.off : bar.look.tool
        sign: off ? bar.look.offInk : "#FFFFFF"
        edge: bar.look.toolEdge
    }

    // What stops is beside the tools, or in the middle below them where there is no room.
    Grid {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        y: 6 * bar.device.unit
        columns: tools.wish + stop.implicitWidth <= bar.width ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter

        Flow {
            id: tools
            readonly property real wish: {
                let sum = 1;
                for (const tool of children)
                    sum += tool.visible ? tool.implicitWidth + spacing : 0;
                return sum;
            }
            width: Math.min(wish, bar.width)
            spacing: (bar.device.skin === "phone" ? 0 : 8) * bar.device.unit

            Tool {
                visible: bar.tools
                place: "button/microphone"
                text: "Microfoon"
                iconName: off ? "microphone-off" : "microphone"
                off: !bar.own.microphone
                Accessible.description: off ? "uit" : "aan"
                onClicked: bar.viewModel.act("microphone")
            }
            Tool {
                visible: bar.tools && bar.own.hasCamera === true
                place: "button/camera"
                text: "Camera"
                iconName: off ? "video-off" : "video"
                off: !bar.own.camera
                Accessible.description: off ? "uit" : "aan"
                onClicked: bar.viewModel.act("camera")
            }
            Tool {
                visible: bar.own.flip === true
                place: "button/flip"
                text: "Draaien"
                iconName: "camera-flip"
                onClicked: bar.viewModel.act("flip")
            }
            Tool {
                visible: bar.extras
                enabled: bar.own.softer === true
                place: enabled ? "button/softer" : ""
                text: "Zachter"
                iconName: "volume-minus"
                repeats: true
                onClicked: bar.viewModel.act("softer")
            }
            Tool {
                visible: bar.extras
                enabled: bar.own.louder === true
                place: enabled ? "button/louder" : ""
                text: "Harder"
                iconName: "volume-plus"
                repeats: true
                onClicked: bar.viewModel.act("louder")
            }
            Tool {
                visible: bar.extras && bar.call.video === true && bar.call.over !== "chat"
                place: "button/chat"
                text: "Chat"
                iconName: "message-text"
                badge: bar.call.unread > 0 ? String(bar.call.unread) : ""
                onClicked: bar.viewModel.act("open-chat")
            }
            Tool {
                visible: bar.call.more === true
                place: "button/more"
                text: "Meer"
                iconName: "dots-horizontal"
                badge: bar.call.unread > 0 ? String(bar.call.unread) : ""
                onClicked: bar.viewModel.act("open-more")
            }
        }
        RoundButton {
            id: stop
            visible: bar.call.hangUp === true
            device: bar.device
            place: "button/hang-up"
            text: bar.call.hangUpWord ?? ""
            iconName: "phone-hangup"
            size: 52
            fill: bar.look.stop
            sign: bar.look.stopInk
            edge: bar.look.bare ? "#FFFFFF" : "transparent"
            onClicked: bar.viewModel.act("hang-up")
        }
    }
}
