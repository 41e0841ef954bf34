pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Foto's, as it is on a phone, a tablet or a laptop.
Rectangle {
    id: app

    required property PhotosViewModel viewModel
    required property DeviceScale device
    readonly property PhotosFrameModel frame: viewModel.frame
    readonly property bool over: frame.sheet !== "" || frame.question !== ""
    readonly property bool darkPage: ["viewer", "edit", "camera"].includes(frame.page)
    readonly property color barColor: look.wash

    color: device.surface

    PhotosLook {
        id: look
        device: app.device
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: notice.top
        enabled: !app.over

        Overview {
            anchors.fill: parent
            visible: !app.darkPage
            device: app.device
            viewModel: app.viewModel
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.frame.page === "camera"
            sourceComponent: CameraPage {
                device: app.device
                viewModel: app.viewModel
            }
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.frame.page === "viewer"
            sourceComponent: ViewerPage {
                device: app.device
                viewModel: app.viewModel
            }
        }
        OnceSeen {
            anchors.fill: parent
            visible: app.frame.page === "edit"
            sourceComponent: EditPage {
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
        text: app.viewModel.frame.notice
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.frame.sheet === "share"
        sourceComponent: ShareSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.frame.sheet === "adding"
        sourceComponent: AddSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.frame.sheet === "details"
        sourceComponent: DetailsSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.frame.question !== ""
        sourceComponent: Question {
            device: app.device
            viewModel: app.viewModel
        }
    }
}
