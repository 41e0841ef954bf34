pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Somebody calls: who it is, and two big round buttons.
Rectangle {
    id: page

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property string number: viewModel.call.number ?? ""

    color: look.room

    DeviceText {
        id: name
        x: 16 * page.device.unit
        y: 20 * page.device.unit
        width: parent.width - 2 * x
        device: page.device
        text: page.viewModel.call.name ?? ""
        size: 26
        strong: true
        color: page.look.roomInk
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    DeviceText {
        id: what
        x: name.x
        width: name.width
        anchors.top: name.bottom
        topPadding: 4 * page.device.unit
        device: page.device
        text: (page.viewModel.call.video ? "Videogesprek" : "Belt u") + (page.number === "" ? "" : " · " + page.number)
        color: page.look.roomInk
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: what.bottom
        anchors.topMargin: 12 * page.device.unit
        anchors.bottom: buttons.top
        anchors.bottomMargin: anchors.topMargin
        width: Math.min(parent.width - 32 * page.device.unit, Math.max(height, 1))
        visible: height > 60 * page.device.unit
        radius: 24 * page.device.unit
        color: page.look.wall
        border.width: page.look.bare ? Math.max(1, Math.round(page.device.unit)) : 0
        border.color: "#FFFFFF"
        Face {
            anchors.fill: parent
            anchors.topMargin: 0.05 * parent.height
            device: page.device
            face: page.viewModel.call.face ?? ""
        }
    }
    Item {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16 * page.device.unit
        width: Math.min(parent.width, 420 * page.device.unit)
        height: accept.implicitHeight
        RoundButton {
            x: Math.max(0, 0.25 * parent.width - width / 2)
            device: page.device
            place: "button/decline"
            text: "Weigeren"
            iconName: "phone-hangup"
            size: 72
            fill: page.look.stop
            sign: page.look.stopInk
            edge: page.look.bare ? "#FFFFFF" : "transparent"
            onClicked: page.viewModel.act("decline")
        }
        RoundButton {
            id: accept
            x: Math.min(parent.width - width, 0.75 * parent.width - width / 2)
            device: page.device
            place: "button/answer"
            text: "Opnemen"
            iconName: page.viewModel.call.video ? "video" : "phone"
            size: 72
            fill: page.look.answer
            sign: page.look.answerInk
            onClicked: page.viewModel.act("answer")
        }
    }
}
