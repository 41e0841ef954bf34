pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// PostVak, as it is on a phone, a tablet or a laptop.
Rectangle {
    id: app

    required property MailViewModel viewModel
    required property DeviceScale device
    readonly property string skin: viewModel.frame.skin
    readonly property color barColor: look.wash

    color: device.surface

    MailLook {
        id: look
        device: app.device
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: notice.top
        enabled: !app.viewModel.frame.covered
        sourceComponent: app.skin === "laptop" ? laptop : app.skin === "tablet" ? tablet : phone
    }
    NoticeBar {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.strip && sheet.visible ? sheet.depth : 0
        enabled: !app.viewModel.frame.covered
        device: app.device
        viewModel: app.viewModel
    }
    LinkSheet {
        id: sheet
        anchors.fill: parent
        visible: app.viewModel.frame.linkAddress !== "" && !app.viewModel.frame.linkOpened
        device: app.device
        viewModel: app.viewModel
        strip: app.skin === "laptop"
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.frame.linkOpened
        sourceComponent: LinkPage {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.frame.pictureName !== ""
        sourceComponent: PictureView {
            device: app.device
            viewModel: app.viewModel
        }
    }

    OnceSeen {
        anchors.fill: parent
        visible: app.viewModel.frame.question !== ""
        sourceComponent: EmptyQuestion {
            device: app.device
            viewModel: app.viewModel
        }
    }

    Component {
        id: phone
        PhoneMail {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: tablet
        TabletMail {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: laptop
        LaptopMail {
            device: app.device
            viewModel: app.viewModel
        }
    }
}
