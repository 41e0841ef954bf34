pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The question about cookies at the bottom of a page, and its settings.
Item {
    id: sheet

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property OverModel over: viewModel.over
    readonly property bool settings: over.asking === "settings"
    readonly property var words: viewModel.chrome.words
    readonly property real inset: 16 * device.unit
    readonly property bool beside: width > 760 * device.unit

    BrowserLook {
        id: look
        device: sheet.device
    }
    SiteLook {
        id: site
        device: sheet.device
        colour: sheet.viewModel.page.site.colour ?? "blue"
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        color: look.scrim
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: sheet.settings && sheet.beside ? (parent.height - height) / 2 : parent.height - height
        width: sheet.settings ? Math.min(parent.width, 620 * sheet.device.unit) : parent.width
        height: Math.min(lines.implicitHeight + 2 * sheet.inset, parent.height)
        radius: sheet.settings && sheet.beside ? 12 * sheet.device.unit : 0
        color: sheet.device.surface
        border.width: sheet.device.highContrast ? 2 : 0
        border.color: sheet.device.edge

        Rectangle {
            width: parent.width
            height: 4 * sheet.device.unit
            color: site.band
        }
        DeviceScroll {
            anchors.fill: parent
            anchors.margins: sheet.inset
            device: sheet.device

            Column {
                id: lines
                width: parent.width
                spacing: 8 * sheet.device.unit
                DeviceText {
                    device: sheet.device
                    width: parent.width
                    text: sheet.settings ? "Welke cookies mogen?" : sheet.over.site + " en cookies"
                    size: 19
                    strong: true
                    wrapMode: Text.Wrap
                }
                DeviceText {
                    device: sheet.device
                    width: parent.width
                    visible: !sheet.settings
                    text: sheet.over.cookies
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: sheet.settings ? sheet.over.cookieKinds : []
                    TickRow {
                        required property var modelData
                        width: lines.width
                        device: sheet.device
                        enabled: !modelData.fixed
                        place: enabled ? "cookie/" + modelData.key : ""
                        text: modelData.fixed ? modelData.text + " (altijd aan)" : modelData.text
                        on: sheet.over.cookieTicks.includes(modelData.key)
                        tone: site.link
                        onClicked: sheet.viewModel.tickCookie(modelData.key)
                    }
                }
                Flow {
                    width: parent.width
                    spacing: 8 * sheet.device.unit
                    DeviceButton {
                        visible: sheet.settings
                        width: Math.min(implicitWidth, lines.width)
                        device: sheet.device
                        place: "button/save-cookies"
                        text: sheet.words["save-cookies"] ?? ""
                        tone: site.band
                        toneInk: site.bandInk
                        wraps: true
                        onClicked: sheet.viewModel.saveCookies()
                    }
                    DeviceButton {
                        visible: !sheet.settings
                        width: Math.min(implicitWidth, lines.width)
                        device: sheet.device
                        place: "button/accept-cookies"
                        text: sheet.words["accept-cookies"] ?? ""
                        tone: site.band
                        toneInk: site.bandInk
                        wraps: true
                        onClicked: sheet.viewModel.acceptCookies()
                    }
                    DeviceButton {
                        visible: sheet.over.canRefuse
                        width: Math.min(implicitWidth, lines.width)
                        device: sheet.device
                        place: "button/refuse-cookies"
                        text: sheet.words["refuse-cookies"] ?? ""
                        look: "outline"
                        tone: site.link
                        wraps: true
                        onClicked: sheet.viewModel.refuseCookies()
                    }
                    DeviceButton {
                        visible: !sheet.settings
                        width: Math.min(implicitWidth, lines.width)
                        device: sheet.device
                        place: "button/cookie-settings"
                        text: sheet.words["cookie-settings"] ?? ""
                        look: "text"
                        tone: site.link
                        wraps: true
                        onClicked: sheet.viewModel.cookieSettings()
                    }
                }
            }
        }
    }
}
