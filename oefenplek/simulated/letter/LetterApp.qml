pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device
import oefenplek.ui.controls

// A letter on a table: no device around it.
Rectangle {
    id: app

    required property LetterViewModel viewModel
    required property DeviceScale device
    // Told to the stage: this is no device at all.
    readonly property bool bare: true
    readonly property bool loose: true
    readonly property color barColor: look.table
    readonly property real rim: 20 * device.unit

    color: look.table

    LetterLook {
        id: look
        device: app.device
        look: app.viewModel.look
    }
    Repeater {
        model: 4
        Rectangle {
            required property int index
            y: (index + 0.7) * app.height / 4
            width: app.width
            height: Math.max(1, Math.round(2 * app.device.unit))
            color: look.grain
        }
    }
    Envelope {
        visible: app.viewModel.closed
        anchors.centerIn: parent
        width: Math.min(implicitWidth, app.width - 2 * app.rim)
        height: Math.min(implicitHeight, app.height - 2 * app.rim)
        device: app.device
        viewModel: app.viewModel
    }
    Rectangle {
        visible: !app.viewModel.closed
        anchors.horizontalCenter: parent.horizontalCenter
        y: app.rim / 2
        width: Math.min(app.width - 2 * app.rim, 760 * app.device.unit * Math.max(1, app.device.textScale * 0.8))
        height: app.height - y
        color: look.paper
        border.width: app.device.highContrast ? 2 : 1
        border.color: app.device.edge

        DeviceScroll {
            id: scroll
            anchors.fill: parent
            anchors.margins: 8 * app.device.unit
            device: app.device

            Item {
                width: scroll.width
                height: 76 * app.device.unit
                Rectangle {
                    x: 16 * app.device.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: 60 * app.device.unit
                    height: width
                    radius: 8 * app.device.unit
                    color: look.brand
                    Icon {
                        anchors.centerIn: parent
                        name: app.viewModel.icon
                        size: parent.width * 0.6
                        color: look.brandInk
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    x: 16 * app.device.unit
                    width: parent.width - 2 * x
                    height: Math.max(1, Math.round(2 * app.device.unit))
                    color: look.brand
                }
            }
            Repeater {
                model: app.viewModel.parts
                LetterPart {
                    width: scroll.width // not parent.width: a row loses its parent a moment before it goes
                    device: app.device
                    viewModel: app.viewModel
                }
            }
        }
    }
}
