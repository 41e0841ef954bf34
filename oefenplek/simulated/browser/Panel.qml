import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// One of the browser's own screens: its name, a way back, and what is on it.
Rectangle {
    id: panel

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome
    property string title: chrome.heading
    property string back: chrome.words.back ?? ""
    default property alias content: scroll.content
    property alias foot: bottom.data

    color: device.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    BrowserLook {
        id: look
        device: panel.device
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: head.implicitHeight + 8 * panel.device.unit
            color: look.bar
            RowLayout {
                id: head
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 6 * panel.device.unit
                anchors.rightMargin: 12 * panel.device.unit
                DeviceIconButton {
                    device: panel.device
                    place: "button/back"
                    text: panel.back
                    iconName: "arrow-left"
                    worded: true
                    onClicked: panel.viewModel.goBack()
                }
                DeviceText {
                    Layout.fillWidth: true
                    device: panel.device
                    text: panel.title
                    size: 18
                    strong: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: panel.device
        }
        Column {
            id: bottom
            Layout.fillWidth: true
        }
    }
}
