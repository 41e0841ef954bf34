pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A page of a website: its top, the large piece, the blocks, what stands beside them, and its bottom.
Column {
    id: page

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property PageModel model: viewModel.page
    readonly property real inner: Math.min(width - 2 * look.edge, look.most)
    readonly property bool wide: inner >= 780 * device.unit
    readonly property bool split: wide && model.aside.length > 0
    readonly property real gap: 32 * device.unit

    SiteLook {
        id: look
        device: page.device
        colour: page.model.site.colour ?? "blue"
        style: page.model.site.look ?? "plain"
    }
    SiteHeader {
        width: parent.width
        device: page.device
        viewModel: page.viewModel
        look: look
    }
    SiteHero {
        width: parent.width
        device: page.device
        look: look
        what: page.model.hero
    }
    Grid {
        x: (parent.width - page.inner) / 2
        columns: page.split ? 2 : 1
        spacing: page.split ? page.gap : 18 * page.device.unit
        topPadding: 18 * page.device.unit
        bottomPadding: 26 * page.device.unit
        Column {
            width: page.split ? (page.inner - page.gap) * 0.64 : page.inner
            spacing: 16 * page.device.unit
            Repeater {
                model: page.model.blocks
                BlockHost {
                    required property var modelData
                    width: parent?.width ?? 0
                    device: page.device
                    viewModel: page.viewModel
                    look: look
                    block: modelData
                }
            }
        }
        Column {
            visible: page.model.aside.length > 0
            width: page.split ? (page.inner - page.gap) * 0.36 : page.inner
            spacing: 12 * page.device.unit
            Repeater {
                model: page.model.aside
                BlockHost {
                    required property var modelData
                    width: parent?.width ?? 0
                    device: page.device
                    viewModel: page.viewModel
                    look: look
                    block: modelData
                }
            }
        }
    }
    SiteFooter {
        width: parent.width
        device: page.device
        viewModel: page.viewModel
        look: look
    }
}
