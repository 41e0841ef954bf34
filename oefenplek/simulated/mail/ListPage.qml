pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The mails of a folder, or what was found, with a floating button for a new one.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    property bool floating: true
    readonly property bool faces: width >= 290 * device.unit

    enabled: viewModel.frame.canList
    color: device.surface

    DeviceScroll {
        id: scroll
        anchors.fill: parent
        device: page.device
        bottomRoom: fresh.visible ? fresh.height + 28 * page.device.unit : 0

        Item {
            width: parent.width
            implicitHeight: empty.implicitHeight + 8 * page.device.unit
            visible: page.viewModel.frame.canEmpty
            DeviceButton {
                id: empty
                x: 8 * page.device.unit
                width: Math.min(implicitWidth, parent.width - 2 * x)
                wraps: true
                anchors.verticalCenter: parent.verticalCenter
                device: page.device
                place: visible ? "button/empty" : ""
                text: page.viewModel.frame.emptyWord
                iconName: "trash-can-outline"
                look: "outline"
                tone: look.brand
                onClicked: page.viewModel.askToEmpty()
            }
        }
        Repeater {
            model: page.viewModel.mails

            MailRow {
                id: row
                width: scroll.width
                device: page.device
                faces: page.faces
                onClicked: page.viewModel.select(row.key)
            }
        }
        DeviceText {
            width: parent.width
            visible: text !== ""
            padding: 24 * page.device.unit
            device: page.device
            text: page.viewModel.frame.empty
            wrapMode: Text.Wrap
            quiet: true
        }
    }
    MailLook {
        id: look
        device: page.device
    }
    DeviceButton {
        id: fresh
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 16 * page.device.unit
        width: Math.min(implicitWidth, page.width - 32 * page.device.unit)
        wraps: true
        visible: page.floating && page.viewModel.frame.canCompose
        device: page.device
        place: "button/compose"
        text: "Nieuw bericht"
        iconName: "pencil"
        look: "floating"
        tone: look.brand
        toneInk: look.brandInk
        onClicked: page.viewModel.startNew()
    }
}
