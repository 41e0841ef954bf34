import QtQuick
import oefenplek.ui.device

// A photo, whole or from closer by; then it can be moved with a finger, the mouse or the arrow keys.
Flickable {
    id: area

    required property DeviceScale device
    required property LargeModel photo
    readonly property real scaled: photo.zoom === 3 ? 2.4 : photo.zoom === 2 ? 1.6 : 1

    // Move over the photo; false when there is nothing to move.
    function move(across: int, down: int): bool {
        if (scaled === 1 || (across === 0 && down === 0))
            return false;
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + across * width / 5));
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + down * height / 5));
        return true;
    }

    function centre(): void {
        contentX = (contentWidth - width) / 2;
        contentY = (contentHeight - height) / 2;
    }

    clip: true
    interactive: scaled > 1
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: Math.round(width * scaled)
    contentHeight: Math.round(height * scaled)
    onContentWidthChanged: centre()
    onContentHeightChanged: centre()

    PhotoView {
        width: area.contentWidth
        height: area.contentHeight
        picture: area.photo.picture
        description: area.photo.name
        turned: area.photo.turned
        cut: area.photo.cut
        light: area.photo.light
    }
}
