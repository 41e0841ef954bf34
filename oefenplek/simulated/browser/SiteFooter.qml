pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The bottom of every page of a website.
Rectangle {
    id: footer

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    readonly property PageModel page: viewModel.page
    readonly property bool dark: look.style === "town" || look.style === "library" || look.style === "shop"
    readonly property color ink: dark ? look.bandInk : device.ink
    readonly property real side: (width - Math.min(width - 2 * look.edge, look.most)) / 2

    implicitHeight: lines.height + 28 * device.unit
    color: dark ? look.band : look.wash

    Rectangle {
        width: parent.width
        height: footer.look.stroke
        color: footer.look.rule
    }
    Column {
        id: lines
        x: footer.side
        y: 14 * footer.device.unit
        width: parent.width - 2 * x
        DeviceText {
            device: footer.device
            visible: text !== ""
            width: parent.width
            text: footer.page.footer
            size: 14
            color: footer.ink
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 18 * footer.device.unit
            Repeater {
                model: footer.page.footerLinks
                LinkRow {
                    required property var modelData
                    width: Math.min(implicitWidth, lines.width)
                    device: footer.device
                    place: "link/" + modelData.id
                    text: modelData.text
                    size: 14
                    tone: footer.ink
                    onClicked: footer.viewModel.follow(modelData.id)
                }
            }
            LinkRow {
                visible: footer.page.hasCookies && footer.viewModel.over.asking === ""
                width: Math.min(implicitWidth, lines.width)
                device: footer.device
                place: "button/cookie-settings"
                text: "Cookie-instellingen"
                size: 14
                tone: footer.ink
                onClicked: footer.viewModel.cookieSettings()
            }
        }
    }
}
