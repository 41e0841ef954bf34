import QtQuick
import oefenplek.ui.device

// The menu behind the three dots. A press beside it closes it.
Item {
    id: sheet

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome
    readonly property bool phone: chrome.skin === "phone"

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: sheet.viewModel.goBack()
    }
    BrowserLook {
        id: look
        device: sheet.device
    }
    Rectangle {
        anchors.fill: parent
        visible: sheet.phone
        color: look.scrim
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: (sheet.phone ? 0 : 8) * sheet.device.unit
        y: sheet.phone ? parent.height - height : Math.max(0, Math.min(70 * sheet.device.unit, parent.height - height))
        width: sheet.phone ? parent.width : Math.min(parent.width, 420 * sheet.device.unit)
        height: Math.min(rows.implicitHeight + 16 * sheet.device.unit, parent.height)
        radius: 14 * sheet.device.unit
        color: sheet.device.surface
        border.width: Math.max(1, Math.round(sheet.device.unit))
        border.color: sheet.device.edge

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
        DeviceScroll {
            anchors.fill: parent
            anchors.margins: 8 * sheet.device.unit
            device: sheet.device
            Column {
                id: rows
                width: parent.width
                MenuRow {
                    device: sheet.device
                    place: "button/back"
                    title: "Terug"
                    iconName: "arrow-left"
                    onClicked: sheet.viewModel.goBack()
                }
                MenuRow {
                    visible: sheet.chrome.canStart
                    device: sheet.device
                    place: "button/start-page"
                    title: "Startpagina"
                    iconName: "home-outline"
                    onClicked: sheet.viewModel.goStart()
                }
                MenuRow {
                    visible: sheet.chrome.canNew
                    device: sheet.device
                    place: "button/new-tab"
                    title: "Nieuw tabblad"
                    iconName: "plus"
                    onClicked: sheet.viewModel.newTab()
                }
                MenuRow {
                    visible: sheet.chrome.canForward
                    device: sheet.device
                    place: "button/forward"
                    title: "Vooruit"
                    iconName: "arrow-right"
                    onClicked: sheet.viewModel.goForward()
                }
                MenuRow {
                    visible: sheet.chrome.canReload
                    device: sheet.device
                    place: "button/reload"
                    title: "Vernieuwen"
                    iconName: "refresh"
                    onClicked: sheet.viewModel.reload()
                }
                MenuRow {
                    visible: sheet.chrome.canBookmark
                    device: sheet.device
                    place: "button/bookmark"
                    title: sheet.chrome.words.bookmark ?? ""
                    iconName: sheet.chrome.bookmarked ? "star" : "star-outline"
                    onClicked: sheet.viewModel.bookmark()
                }
                MenuRow {
                    device: sheet.device
                    place: "button/bookmarks"
                    title: "Bladwijzers"
                    iconName: "bookmark-multiple-outline"
                    onClicked: sheet.viewModel.openBookmarks()
                }
                MenuRow {
                    device: sheet.device
                    place: "button/history"
                    title: "Geschiedenis"
                    iconName: "history"
                    onClicked: sheet.viewModel.openHistory()
                }
                MenuRow {
                    device: sheet.device
                    place: "button/downloads"
                    title: "Downloads"
                    iconName: "download-outline"
                    onClicked: sheet.viewModel.openDownloads()
                }
                MenuRow {
                    visible: sheet.chrome.canPrint
                    device: sheet.device
                    place: "button/print"
                    title: "Afdrukken"
                    iconName: "printer"
                    onClicked: sheet.viewModel.printPage()
                }
                ZoomRow {
                    width: parent.width
                    device: sheet.device
                    viewModel: sheet.viewModel
                }
                MenuRow {
                    device: sheet.device
                    place: "button/wipe"
                    title: "Browsegegevens wissen"
                    iconName: "trash-can-outline"
                    onClicked: sheet.viewModel.wipe()
                }
            }
        }
    }
}
