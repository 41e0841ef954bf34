import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The number as it was typed so far, large. A screen reader hears it as one number.
Rectangle {
    id: root

    property string typed: ""
    property string place: ""

    implicitWidth: Math.max(Theme.px(50), Math.ceil(3.4 * digits.size))
    implicitHeight: Math.ceil(1.4 * digits.size)
    radius: Theme.radiusCard
    color: Theme.sheet
    border.width: Theme.markWidth
    border.color: Theme.primary
    onTypedChanged: if (root.visible && root.typed !== "") root.Accessible.announce(root.typed, Accessible.Polite)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.typed === "" ? qsTr("Nog niets getypt") : root.typed

    PlainText {
        id: digits

        anchors.centerIn: parent
        text: root.typed
        size: Math.round(1.5 * Theme.instruction)
        strong: true
        readable: false
    }
}
