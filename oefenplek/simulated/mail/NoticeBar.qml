import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// The short message at the bottom; it stays until the next act. After sending and moving it holds the way back.
Rectangle {
    id: bar

    required property DeviceScale device
    required property MailViewModel viewModel

    visible: viewModel.frame.notice !== ""
    implicitHeight: visible ? row.implicitHeight + 12 * device.unit : 0
    color: look.notice
    border.width: device.highContrast ? Math.max(1, Math.round(device.unit)) : 0
    border.color: look.noticeInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: viewModel.frame.notice

    readonly property string news: viewModel.frame.notice
    onNewsChanged: if (news !== "") Accessible.announce(news, Accessible.Polite)

    MailLook {
        id: look
        device: bar.device
    }
    GridLayout {
        id: row
        columns: undo.visible && bar.width < 22 * bar.device.text(15) ? 2 : 3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14 * bar.device.unit
        anchors.rightMargin: 6 * bar.device.unit
        columnSpacing: 8 * bar.device.unit
        rowSpacing: 0

        Icon {
            name: bar.viewModel.frame.problem ? "information-outline" : "check"
            size: 26 * bar.device.unit
            color: look.noticeInk
        }
        DeviceText {
            Layout.fillWidth: true
            Layout.minimumHeight: 36 * bar.device.unit
            device: bar.device
            text: bar.viewModel.frame.notice
            size: 15
            color: look.noticeInk
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        DeviceButton {
            id: undo
            Layout.column: row.columns === 2 ? 1 : 2
            Layout.row: row.columns === 2 ? 1 : 0
            visible: bar.viewModel.frame.undo !== ""
            device: bar.device
            place: "button/" + bar.viewModel.frame.undo
            text: "Ongedaan maken"
            look: "text"
            tone: look.noticeSign
            onClicked: bar.viewModel.undo()
        }
    }
}
