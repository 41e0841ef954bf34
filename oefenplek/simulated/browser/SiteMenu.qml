pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The pages of a website, side by side.
Flow {
    id: menu

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    property bool filled: false
    property bool stacked: false // one under the other, as on a phone

    Repeater {
        model: menu.visible ? menu.viewModel.page.menu : []

        WebPress {
            id: entry
            required property var modelData
            readonly property color ink: menu.filled ? menu.look.bandInk : menu.look.link
            width: menu.stacked ? menu.width : Math.min(implicitWidth, menu.width)
            leftPadding: (menu.stacked ? 20 : 12) * device.unit
            rightPadding: leftPadding
            device: menu.device
            place: "menu/" + modelData.key
            role: Accessible.Link
            text: modelData.title
            onClicked: menu.viewModel.choosePage(modelData.key)
            contentItem: Item {
                implicitWidth: Math.ceil(words.implicitWidth) + 1
                implicitHeight: words.implicitHeight + 6 * entry.device.unit
                DeviceText {
                    id: words
                    device: entry.device
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    text: entry.text
                    size: 15
                    strong: entry.modelData.here || menu.look.style === "shop"
                    color: entry.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: entry.modelData.here
                    anchors.bottom: parent.bottom
                    width: menu.stacked ? 0 : parent.width
                    height: 3 * entry.device.unit
                    color: entry.ink
                }
            }
        }
    }
}
