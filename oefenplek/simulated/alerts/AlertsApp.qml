pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What a device says by itself, and what a website makes believe that the device says.
Rectangle {
    id: app

    required property AlertsViewModel viewModel
    required property DeviceScale device
    readonly property color barColor: device.surface
    readonly property string over: viewModel.over

    color: device.surface
    clip: true

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: notice.top
        enabled: app.over === ""

        HomeScreen {
            anchors.fill: parent
            visible: ["", "dialog"].includes(app.viewModel.page)
            device: app.device
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.viewModel.page === "dialog"
            sourceComponent: SystemDialog {
                device: app.device
                viewModel: app.viewModel
            }
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.viewModel.page === "pop-up"
            sourceComponent: PopUp {
                device: app.device
                viewModel: app.viewModel
            }
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.viewModel.page === "website"
            sourceComponent: FakeWarning {
                device: app.device
                viewModel: app.viewModel
            }
        }
    }
    DeviceNotice {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        device: app.device
        text: app.viewModel.notice
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.over === "calling"
        sourceComponent: Calling {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.over === "power"
        sourceComponent: PowerMenu {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: app.over === "off"
        color: "#000000"
        DeviceText {
            anchors.centerIn: parent
            width: parent.width - 120 * app.device.unit
            device: app.device
            text: "Het toestel is uit."
            color: "#B9BFC8"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    PowerKey {
        anchors.right: parent.right
        y: Math.round((parent.height - height) * 0.36)
        visible: app.over !== "power"
        device: app.device
        onClicked: app.viewModel.press("power")
    }
}
