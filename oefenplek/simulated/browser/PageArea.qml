pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The page in front, as large as it was set, with what the website laid over it.
FocusScope {
    id: area

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property PageModel page: viewModel.page
    readonly property real zoom: page.sort === "page" ? viewModel.chrome.zoom / 100 : 1

    Rectangle {
        anchors.fill: parent
        color: area.device.surface
    }
    Connections {
        target: area.page
        function onPageChanged(): void {
            scroll.contentY = 0;
        }
    }
    DeviceScroll {
        id: scroll
        anchors.fill: parent
        enabled: area.viewModel.chrome.pageSeen
        visible: !area.viewModel.chrome.busy && area.page.sort !== "alarm"
        device: area.device
        bottomRoom: chat.bubble ? 72 * area.device.unit : 0

        Item {
            width: scroll.width
            height: sheet.height * area.zoom
            Loader {
                id: sheet
                width: parent.width / area.zoom
                scale: area.zoom
                transformOrigin: Item.TopLeft
                sourceComponent: area.page.sort === "page" ? site : area.page.sort === "results" ? results : area.page.sort === "missing" ? missing : area.page.sort === "start" ? start : null
            }
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: area.page.sort === "alarm" && !area.viewModel.chrome.full
        sourceComponent: AlarmPage {
            device: area.device
            viewModel: area.viewModel
        }
    }
    ChatWindow {
        id: chat
        anchors.fill: parent
        visible: shown && !area.viewModel.chrome.busy
        enabled: area.viewModel.chrome.pageSeen
        device: area.device
        viewModel: area.viewModel
    }
    OnceSeen {
        anchors.fill: parent
        visible: area.viewModel.over.popup !== "" && !area.viewModel.chrome.busy
        sourceComponent: PopupWindow {
            device: area.device
            viewModel: area.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: area.viewModel.over.asking !== "" && !area.viewModel.chrome.busy
        sourceComponent: CookieSheet {
            device: area.device
            viewModel: area.viewModel
        }
    }
    OnceSeen {
        anchors.fill: parent
        visible: area.viewModel.chrome.busy
        sourceComponent: BusyPage {
            device: area.device
        }
    }

    Component {
        id: start
        StartPage {
            device: area.device
            viewModel: area.viewModel
            room: area.height
        }
    }
    Component {
        id: results
        ResultsPage {
            device: area.device
            viewModel: area.viewModel
        }
    }
    Component {
        id: missing
        MissingPage {
            device: area.device
            viewModel: area.viewModel
        }
    }
    Component {
        id: site
        SitePage {
            device: area.device
            viewModel: area.viewModel
        }
    }
}
