import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A text in a coloured box: something to know, something to beware of, or something that went well.
Block {
    id: part

    readonly property string tone: block.tone !== "" ? block.tone : "info"

    Rectangle {
        width: parent.width
        height: Math.max(words.height, sign.height) + 24 * part.device.unit
        radius: part.look.round
        color: part.tone === "good" ? part.look.good : part.tone === "warning" ? part.look.warning : part.look.wash
        border.width: part.device.highContrast ? 2 : 0
        border.color: part.device.edge
        Rectangle {
            width: 6 * part.device.unit
            height: parent.height
            color: part.tone === "good" ? "#1E6B3A" : part.tone === "warning" ? "#9A4A00" : part.look.band
        }
        Icon {
            id: sign
            x: 16 * part.device.unit
            anchors.verticalCenter: parent.verticalCenter
            name: part.tone === "good" ? "check-circle-outline" : part.tone === "warning" ? "alert-outline" : "information-outline"
            size: 30 * part.device.unit
            color: part.device.ink
        }
        DeviceText {
            id: words
            device: part.device
            x: sign.x + sign.width + 10 * part.device.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 12 * part.device.unit
            text: part.block.what
            wrapMode: Text.Wrap
        }
    }
}
