pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A stretch of a message: plain text, or a line with links.
Item {
    id: block

    required property DeviceScale device
    required property string text
    required property var pieces
    signal previewed(string link)
    signal followed(string link)

    implicitHeight: pieces.length > 0 ? line.implicitHeight : words.implicitHeight

    DeviceText {
        id: words
        width: parent.width
        visible: block.pieces.length === 0
        device: block.device
        text: block.text
        lineHeight: 1.3
        wrapMode: Text.Wrap
    }
    LinkedText {
        id: line
        width: parent.width
        device: block.device
        pieces: block.pieces
        onPreviewed: link => block.previewed(link)
        onFollowed: link => block.followed(link)
    }
}
