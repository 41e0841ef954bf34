pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The top of a website: its logo and name, and its menu. Each look does it in its own way.
Column {
    id: header

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    readonly property var site: viewModel.page.site
    readonly property bool phone: viewModel.chrome.skin === "phone"
    readonly property bool banded: look.style === "library"
    readonly property bool news: look.style === "news"
    readonly property bool washed: look.style === "health"
    readonly property color ink: banded ? look.bandInk : look.name
    readonly property real inner: Math.min(width - 2 * look.edge, look.most)
    readonly property real side: (width - inner) / 2
    readonly property bool hasMenu: viewModel.page.menu.length > 0

    TextMetrics {
        id: nameLine
        font: title.font
        text: title.text
    }
    TextMetrics {
        id: sloganLine
        font: under.font
        text: under.text
    }
    Rectangle {
        width: parent.width
        height: visible ? strip.implicitHeight + 10 * header.device.unit : 0
        visible: header.look.style === "shop" && (header.site.slogan ?? "") !== ""
        color: header.look.band
        DeviceText {
            id: strip
            device: header.device
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * header.look.edge)
            text: header.site.slogan ?? ""
            size: 13
            color: header.look.bandInk
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        width: parent.width
        height: Math.max(nameplate.height, button.height) + (header.news ? 6 : 14) * header.device.unit
        color: header.banded ? header.look.band : header.washed ? header.look.wash : header.device.surface

        WebPress {
            id: nameplate
            x: header.news && !header.phone ? (header.width - width) / 2 : header.side
            // Not the texts' implicitWidth: that of a text that wraps depends on the width that follows from this.
            readonly property real wish: sign.implicitWidth + 12 * header.device.unit + Math.ceil(Math.max(nameLine.advanceWidth, under.visible ? sloganLine.advanceWidth : 0)) + 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(wish, header.width - 2 * header.side - (button.visible ? button.width : 0))
            device: header.device
            place: enabled ? "button/site-home" : ""
            enabled: header.viewModel.page.canHome
            role: enabled ? Accessible.Link : Accessible.StaticText
            text: header.site.name ?? ""
            onClicked: header.viewModel.siteHome()
            contentItem: Item {
                implicitHeight: Math.max(sign.implicitHeight, words.implicitHeight)
                SiteLogo {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    device: header.device
                    look: header.look
                    site: header.site
                    turned: header.banded
                }
                Column {
                    id: words
                    x: sign.implicitWidth + 12 * header.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    DeviceText {
                        id: title
                        device: header.device
                        width: parent.width
                        text: header.site.name ?? ""
                        size: header.news ? 25 : 19
                        strong: true
                        color: header.ink
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    DeviceText {
                        id: under
                        device: header.device
                        visible: text !== "" && header.look.style !== "shop"
                        width: parent.width
                        text: header.site.slogan ?? ""
                        size: 13
                        color: header.banded ? header.look.bandInk : header.device.quietInk
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
        DeviceIconButton {
            id: button
            visible: header.phone && header.hasMenu
            anchors.right: parent.right
            anchors.rightMargin: 6 * header.device.unit
            anchors.verticalCenter: parent.verticalCenter
            device: header.device
            place: "button/site-menu"
            text: "Menu"
            iconName: "menu"
            worded: true
            tone: header.ink
            onClicked: header.viewModel.openSiteMenu()
        }
    }
    Rectangle {
        width: parent.width
        height: (header.news ? 4 : 3) * header.device.unit
        visible: !header.washed && !header.banded && (header.phone || !header.hasMenu || header.news)
        color: header.look.band
    }
    Rectangle {
        width: parent.width
        height: visible ? bar.height + 8 * header.device.unit : 0
        visible: !header.phone && header.hasMenu
        color: bar.filled ? header.look.band : header.news || header.look.style === "shop" ? header.device.surface : header.look.wash
        SiteMenu {
            id: bar
            x: header.side - 12 * header.device.unit
            y: 4 * header.device.unit
            width: header.inner + 24 * header.device.unit
            device: header.device
            viewModel: header.viewModel
            look: header.look
            filled: header.look.style === "town"
            visible: parent.visible
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: header.look.stroke
            visible: !bar.filled
            color: header.look.rule
        }
    }
}
