pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.device

// On a laptop: folders, list and message beside each other, with writing as a window over the message.
Item {
    id: laptop

    required property DeviceScale device
    required property MailViewModel viewModel
    readonly property string screen: viewModel.frame.screen
    readonly property bool narrow: width < 32 * device.text(16)
    readonly property bool reading: ["inbox", "search", "message"].includes(screen)
    readonly property bool account: screen === "registration"

    MailLook {
        id: look
        device: laptop.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !laptop.account

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: toolbar.implicitHeight + 8 * laptop.device.unit
            color: look.brand

            RowLayout {
                id: toolbar
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 14 * laptop.device.unit
                anchors.rightMargin: 8 * laptop.device.unit
                spacing: 12 * laptop.device.unit
                Icon {
                    name: "email"
                    size: 28 * laptop.device.unit
                    color: look.brandInk
                }
                DeviceText {
                    device: laptop.device
                    text: "PostVak"
                    size: 18
                    strong: true
                    color: look.brandInk
                }
                DeviceField {
                    Layout.fillWidth: true
                    Layout.maximumWidth: 520 * laptop.device.unit
                    enabled: laptop.viewModel.frame.canList
                    device: laptop.device
                    place: "field/search"
                    label: "Zoeken in e-mail"
                    placeholder: "Zoeken in e-mail"
                    look: "pill"
                    iconName: "magnify"
                    text: laptop.viewModel.frame.query
                    onEdited: text => laptop.viewModel.write("search", text)
                }
                DeviceIconButton {
                    visible: laptop.viewModel.frame.searching && laptop.screen !== "compose"
                    device: laptop.device
                    place: "button/back"
                    text: "Sluiten"
                    iconName: "close"
                    worded: true
                    tone: look.brandInk
                    onClicked: laptop.viewModel.goBack()
                }
                Item {
                    Layout.fillWidth: true
                    visible: !laptop.narrow
                }
            }
        }
        // The lines between the panes are what shows behind them.
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: laptop.device.line

            GridLayout {
                anchors.fill: parent
                columns: laptop.narrow ? 2 : 3
                columnSpacing: Math.max(1, Math.round(laptop.device.unit))
                rowSpacing: columnSpacing

                Rectangle {
                    Layout.rowSpan: laptop.narrow ? 2 : 1
                    Layout.preferredWidth: (laptop.narrow ? 40 : 72) * laptop.device.unit + (laptop.narrow ? 6.6 : 7.2) * laptop.device.text(16)
                    Layout.fillHeight: true
                    color: laptop.device.surface
                    ColumnLayout {
                        anchors.fill: parent
                        spacing: 4 * laptop.device.unit
                        DeviceButton {
                            Layout.margins: 4 * laptop.device.unit
                            Layout.fillWidth: true
                            enabled: laptop.viewModel.frame.canCompose
                            device: laptop.device
                            place: enabled ? "button/compose" : ""
                            text: "Nieuw bericht"
                            iconName: laptop.narrow ? "" : "pencil"
                            tone: look.brand
                            toneInk: look.brandInk
                            leftPadding: 8 * laptop.device.unit
                            onClicked: laptop.viewModel.startNew()
                        }
                        FolderList {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            device: laptop.device
                            viewModel: laptop.viewModel
                            signs: !laptop.narrow
                        }
                    }
                }
                ListPage {
                    visible: !laptop.narrow || laptop.reading
                    Layout.preferredHeight: 2
                    Layout.preferredWidth: laptop.narrow ? laptop.width : Math.max(260 * laptop.device.unit, Math.min(380 * laptop.device.unit, laptop.width * 0.34))
                    Layout.fillWidth: laptop.narrow
                    Layout.fillHeight: true
                    device: laptop.device
                    viewModel: laptop.viewModel
                    floating: false
                }
                Rectangle {
                    color: laptop.device.surface
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.rowSpan: laptop.narrow && !laptop.reading ? 2 : 1
                    MessagePage {
                        anchors.fill: parent
                        visible: laptop.screen === "message"
                        device: laptop.device
                        viewModel: laptop.viewModel
                    }
                    NothingOpen {
                        anchors.fill: parent
                        visible: ["inbox", "search"].includes(laptop.screen)
                        device: laptop.device
                    }
                    Pages {
                        anchors.fill: parent
                        device: laptop.device
                        viewModel: laptop.viewModel
                        windowed: true
                        drawer: false
                        account: false
                    }
                }
            }
        }
    }
    RegistrationPage {
        anchors.fill: parent
        visible: laptop.account
        device: laptop.device
        viewModel: laptop.viewModel
    }
}
