import QtQuick
import oefenplek.ui.device

// A window that a website lays over its page: a newsletter or an offer with a cross in its corner, or the question
// whether it may send notifications.
Item {
    id: popup

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property OverModel over: viewModel.over
    readonly property bool asks: over.popupKind === "notifications"
    readonly property real inset: 18 * device.unit

    BrowserLook {
        id: look
        device: popup.device
    }
    SiteLook {
        id: site
        device: popup.device
        colour: popup.viewModel.page.site.colour ?? "blue"
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        visible: !popup.asks
        color: look.scrim
    }
    Rectangle {
        x: popup.asks ? 12 * popup.device.unit : (parent.width - width) / 2
        y: popup.asks ? 8 * popup.device.unit : (popup.height - height) / 2
        width: Math.min(parent.width - 24 * popup.device.unit, 520 * popup.device.unit)
        height: Math.min(scroll.contentHeight, popup.height - 16 * popup.device.unit)
        radius: 12 * popup.device.unit
        color: popup.device.surface
        border.width: Math.max(1, Math.round(popup.device.unit))
        border.color: popup.device.edge

        DeviceScroll {
            id: scroll
            anchors.fill: parent
            device: popup.device

            PermissionAsk {
                width: parent.width
                visible: popup.asks
                device: popup.device
                viewModel: popup.viewModel
            }
            WebPress {
                width: parent.width
                visible: !popup.asks
                device: popup.device
                place: visible ? "popup/" + popup.over.popup : ""
                text: [popup.over.popupTitle, popup.over.popupText, popup.over.popupButton].filter(word => word).join(", ")
                onClicked: popup.viewModel.takePopup(popup.over.popup)
                contentItem: Column {
                    bottomPadding: popup.inset
                    spacing: 10 * popup.device.unit
                    DevicePicture {
                        visible: name !== ""
                        width: parent.width
                        height: Math.round(width * 0.42)
                        name: popup.over.popupPicture
                    }
                    Item {
                        width: parent.width
                        height: 44 * popup.device.unit
                        visible: popup.over.popupPicture === ""
                    }
                    DeviceText {
                        device: popup.device
                        x: popup.inset
                        width: parent.width - 2 * x
                        text: popup.over.popupTitle
                        size: 22
                        strong: true
                        color: site.name
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    DeviceText {
                        device: popup.device
                        x: popup.inset
                        visible: text !== ""
                        width: parent.width - 2 * x
                        text: popup.over.popupText
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Rectangle {
                        x: popup.inset
                        visible: popup.over.popupButton !== ""
                        width: parent.width - 2 * x
                        height: label.height + 20 * popup.device.unit
                        radius: 6 * popup.device.unit
                        color: site.band
                        border.width: popup.device.highContrast ? 2 : 0
                        border.color: site.bandInk
                        DeviceText {
                            id: label
                            anchors.centerIn: parent
                            width: parent.width - 20 * popup.device.unit
                            device: popup.device
                            text: popup.over.popupButton
                            strong: true
                            color: site.bandInk
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        Cross {
            anchors.right: parent.right
            anchors.top: parent.top
            visible: !popup.asks
            device: popup.device
            place: visible ? "close-popup/" + popup.over.popup : ""
            onClicked: popup.viewModel.closePopup(popup.over.popup)
        }
    }
}
