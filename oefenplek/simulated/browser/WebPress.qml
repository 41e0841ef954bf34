import QtQuick
import oefenplek.ui.device

// Something on a page that is pressed: a link, a card, a tab. Its look is its `contentItem`.
DevicePress {
    id: press

    property int role: Accessible.Button

    implicitWidth: Math.max(device.minTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(device.minTarget, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: !device.touch
    Accessible.role: press.role

    HoverHandler {
        enabled: press.hoverEnabled
        cursorShape: Qt.PointingHandCursor
    }
}
