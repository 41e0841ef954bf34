pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The bookmarks, the history or the downloads.
Panel {
    id: page

    readonly property string sort: chrome.layer

    DeviceText {
        device: page.device
        visible: text !== ""
        width: parent.width
        padding: 20 * page.device.unit
        text: page.viewModel.page.empty
        quiet: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: page.viewModel.page.rows
        DeviceRow {
            required property var modelData
            width: parent?.width ?? 0
            device: page.device
            place: modelData.place
            title: modelData.title
            detail: modelData.detail
            iconName: page.sort === "bookmarks" ? "star" : page.sort === "history" ? "history" : "file-document-outline"
            onClicked: page.sort === "downloads" ? page.viewModel.openDownload(modelData.key) : page.viewModel.openEntry(modelData.key)
        }
    }
    Item {
        width: parent.width
        height: visible ? wipe.height + 24 * page.device.unit : 0
        visible: page.sort === "history"
        DeviceButton {
            id: wipe
            x: 16 * page.device.unit
            y: 12 * page.device.unit
            width: Math.min(implicitWidth, parent.width - 2 * x)
            device: page.device
            place: "button/wipe"
            text: "Browsegegevens wissen"
            look: "outline"
            wraps: true
            onClicked: page.viewModel.wipe()
        }
    }
}
