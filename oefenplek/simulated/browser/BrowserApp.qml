pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The browser, as it is on a phone, a tablet or a laptop.
Rectangle {
    id: app

    required property BrowserViewModel viewModel
    required property DeviceScale device
    readonly property ChromeModel chrome: viewModel.chrome
    readonly property bool phone: chrome.skin === "phone"
    readonly property color barColor: look.bar
    // A page is still coming: presses on it do nothing yet.
    readonly property bool busy: chrome.busy

    color: device.surface
    onBusyChanged: device.busy(busy)
    Component.onCompleted: if (busy)
        device.busy(true)

    BrowserLook {
        id: look
        device: app.device
    }
    Rectangle {
        id: top
        width: parent.width
        height: app.phone ? narrow.height + 12 * app.device.unit : wide.height
        visible: !app.chrome.full
        enabled: app.chrome.seen
        color: look.bar
        AddressBar {
            id: narrow
            visible: app.phone
            x: 8 * app.device.unit
            y: 6 * app.device.unit
            width: parent.width - 2 * x
            device: app.device
            viewModel: app.viewModel
        }
        Loader {
            id: wide
            width: parent.width
            active: !app.phone
            sourceComponent: WideChrome {
                device: app.device
                viewModel: app.viewModel
            }
        }
    }
    PageArea {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: notice.top
        visible: !app.chrome.full
        enabled: app.chrome.seen
        device: app.device
        viewModel: app.viewModel
    }
    DeviceNotice {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bottom.top
        device: app.device
        text: app.viewModel.chrome.notice
        iconName: "information-outline"
    }
    Loader {
        id: bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: app.chrome.full ? 0 : implicitHeight
        active: app.phone
        visible: !app.chrome.full
        enabled: app.chrome.seen
        sourceComponent: PhoneBar {
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        anchors.bottomMargin: notice.height
        visible: app.chrome.full
        focus: visible
        sourceComponent: AlarmPage {
            focus: true
            device: app.device
            viewModel: app.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: app.chrome.layer === "menu"
        sourceComponent: MenuSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Loader {
        readonly property var pages: ({
                tabs: tabs,
                "site-menu": siteMenu,
                bookmarks: lists,
                history: lists,
                downloads: lists,
                document: document,
                print: paper,
                wipe: wiping
            })
        anchors.fill: parent
        sourceComponent: pages[app.chrome.layer] ?? null
    }

    Component {
        id: tabs
        TabsPage {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: siteMenu
        SiteMenuSheet {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: lists
        ListsPage {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: document
        DocumentPage {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: paper
        PrintPage {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: wiping
        WipePage {
            device: app.device
            viewModel: app.viewModel
        }
    }
}
