import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// A box that is on or off, or one of several answers, with its words beside it.
WebPress {
    id: row

    property bool on: false
    property bool single: false // one of several
    property color tone: device.accent

    role: single ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    topPadding: 6 * device.unit
    bottomPadding: topPadding

    contentItem: Item {
        implicitWidth: sign.width + 10 * row.device.unit + words.implicitWidth
        implicitHeight: Math.max(sign.height, words.height)
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: row.single ? (row.on ? "radiobox-marked" : "radiobox-blank") : (row.on ? "checkbox-marked" : "checkbox-blank-outline")
            size: 30 * row.device.unit
            color: row.enabled ? row.tone : row.device.quietInk
        }
        DeviceText {
            id: words
            device: row.device
            x: sign.width + 10 * row.device.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            text: row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
