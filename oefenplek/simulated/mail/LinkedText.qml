pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A line of a message with links in it, laid out word by word so that each link is a thing of its own.
Item {
    id: line

    required property DeviceScale device
    required property var pieces
    property real depth: 0
    signal previewed(string link)
    signal followed(string link)

    function arrange(): void {
        let x = 0, top = 0, row = [];
        const close = () => {
            const height = Math.max(0, ...row.map(item => item.height));
            for (const item of row)
                item.y = top + (height - item.height) / 2;
            top += height;
            row = [];
        };
        for (let at = 0; at < all.count; ++at) {
            const item = all.itemAt(at) as BodyPiece;
            if (!item)
                return;
            const gap = row.length === 0 || item.glued ? 0 : space.width;
            if (row.length > 0 && x + gap + item.width > width) {
                close();
                x = 0;
            }
            item.x = row.length === 0 ? 0 : x + gap;
            x = item.x + item.width;
            row.push(item);
        }
        close();
        depth = top;
    }

    implicitHeight: depth
    onWidthChanged: Qt.callLater(arrange)
    Component.onCompleted: arrange()

    TextMetrics {
        id: space
        font.family: line.device.family
        font.pixelSize: line.device.text(16)
        text: "i"
    }
    Repeater {
        id: all
        model: line.pieces

        BodyPiece {
            required property var modelData
            device: line.device
            text: modelData.text
            link: modelData.link
            glued: modelData.glued
            most: line.width
            onClicked: line.followed(link)
            onHeld: line.previewed(link)
            onImplicitWidthChanged: Qt.callLater(line.arrange)
            onHeightChanged: Qt.callLater(line.arrange)
        }
    }
}
