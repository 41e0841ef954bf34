pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The other one as large as there is room, with one's own small picture in a corner; before going in only oneself.
Rectangle {
    id: area

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var call: viewModel.call
    readonly property var own: viewModel.own
    readonly property bool door: call.stage === "ready" || call.stage === "waiting"
    readonly property bool talking: call.stage === "talking"
    readonly property bool filmed: call.video === true && (talking || door)
    readonly property real pad: 10 * device.unit
    readonly property real leastHeight: head.height + 120 * device.unit

    color: filmed && !door ? look.wall : look.room

    Rectangle {
        id: head
        width: parent.width
        height: lines.implicitHeight + 12 * area.device.unit
        color: area.look.room
        Column {
            id: lines
            x: area.pad
            y: 6 * area.device.unit
            width: parent.width - 2 * x
            DeviceText {
                width: parent.width
                device: area.device
                text: area.call.name ?? ""
                size: 18
                strong: true
                color: area.look.roomInk
                horizontalAlignment: Text.AlignHCenter
            }
            DeviceText {
                visible: text !== ""
                width: parent.width
                device: area.device
                text: ({ calling: "Wordt gebeld…", unanswered: "Geen verbinding", ready: "Zo zien anderen u", waiting: "Wachtkamer" })[area.call.stage] ?? ""
                size: 14
                color: area.look.roomInk
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    // Who speaks while muted hears it here.
    Rectangle {
        id: muted
        visible: area.call.muted === true
        z: 1
        anchors.top: head.bottom
        width: parent.width
        height: visible ? hint.implicitHeight + 12 * area.device.unit : 0
        color: area.look.care
        DeviceText {
            id: hint
            x: area.pad
            y: 6 * area.device.unit
            width: parent.width - 2 * x
            device: area.device
            text: "U bent nog gedempt"
            size: 15
            strong: true
            color: area.look.careInk
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Item {
        id: room
        anchors.top: muted.visible ? muted.bottom : head.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        Rectangle {
            visible: !area.door && !area.filmed
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.86
            height: width
            radius: width / 2
            color: area.look.wall
            border.width: area.look.bare ? Math.max(1, Math.round(area.device.unit)) : 0
            border.color: "#FFFFFF"
        }
        Face {
            id: other
            // Where it is narrow, out of the way of one's own picture.
            readonly property real beside: mine.visible ? Math.max(0, Math.min(0.16 * room.width, room.width / 2 + 0.3 * height - mine.x)) : 0
            visible: !area.door
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: area.filmed && area.call.show !== "" ? -0.16 * parent.width : -beside
            anchors.bottom: parent.bottom
            anchors.bottomMargin: area.filmed ? 0 : 0.14 * parent.height
            width: Math.min(parent.width, height)
            height: (area.filmed ? 0.98 : 0.7) * parent.height
            device: area.device
            face: area.call.face ?? ""
            speaking: area.talking && area.viewModel.speaking
            waving: area.filmed && area.call.wave === true
        }
        DevicePicture {
            visible: area.filmed && !area.door && area.call.show !== ""
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 0.06 * parent.height
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: 0.2 * parent.width
            width: Math.min(0.42 * parent.width, 0.56 * parent.height)
            height: 0.75 * width
            name: area.call.show ?? ""
            description: area.call.shown ?? ""
        }
        Icon {
            visible: area.call.stage === "waiting"
            x: Math.max(area.pad, Math.min((parent.width - width) / 2, mine.x - width - area.pad))
            anchors.verticalCenter: parent.verticalCenter
            name: "sofa"
            size: Math.min(140 * area.device.unit, 0.6 * room.height)
            color: area.look.roomInk
        }
        OwnPicture {
            id: mine
            visible: area.filmed
            anchors.right: parent.right
            anchors.rightMargin: area.call.stage === "ready" ? (parent.width - width) / 2 : area.pad
            y: area.pad
            height: area.call.stage === "ready" ? Math.min(parent.height - 2 * area.pad, 420 * area.device.unit) : Math.min(0.5 * parent.height, 150 * area.device.unit)
            width: Math.min(parent.width * (area.call.stage === "ready" ? 0.9 : 0.42), Math.max(area.device.minTarget, (area.device.skin === "phone" ? 0.78 : 1.3) * height))
            device: area.device
            viewModel: area.viewModel
            look: area.look
        }
    }
}
