pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What came in: every notice under each other, or only the one that is shown above an app.
Column {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    property bool every: false
    property bool flat: false
    property bool kept: false // without a cross

    spacing: 6 * device.unit

    Repeater {
        model: root.viewModel.notices
        Item {
            id: card
            required property string key
            required property string title
            required property string text
            required property string app
            required property string sign
            required property color tone

            visible: root.every || key === root.viewModel.banner
            width: root.width
            height: row.height

            Rectangle {
                anchors.fill: parent
                color: root.device.surface
                border.width: 1
                border.color: root.device.line
            }
            DeviceRow {
                id: row
                anchors.left: parent.left
                anchors.right: cross.visible ? cross.left : parent.right
                device: root.device
                place: "notice/" + card.key
                title: card.app + ": " + card.title
                preview: card.text
                iconName: card.sign
                tone: root.device.highContrast ? root.device.ink : card.tone
                strong: true
                onClicked: root.viewModel.openNotice(card.key)
            }
            DeviceIconButton {
                id: cross
                visible: !root.kept
                anchors.right: parent.right
                height: row.height
                device: root.device
                place: "dismiss/" + card.key
                iconName: "close"
                text: "Melding weghalen"
                onClicked: root.viewModel.closeNotice(card.key)
            }
        }
    }
}
