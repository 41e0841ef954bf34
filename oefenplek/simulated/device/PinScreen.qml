pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The code of the device: a row of dots and ten digits.
Rectangle {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    readonly property real gap: 8 * device.unit

    color: look.glass

    DeviceLook {
        id: look
        device: root.device
    }
    DeviceScroll {
        anchors.centerIn: parent
        width: Math.min(parent.width - 24 * root.device.unit, 420 * root.device.unit)
        height: Math.min(parent.height, contentHeight)
        device: root.device
        DeviceText {
            device: root.device
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.viewModel.waiting ? "Wacht even. Kijk op het briefje." : root.viewModel.refused ? "Deze code past niet. Probeer het nog eens." : "Kies uw code"
            size: 17
            strong: true
        }
        Row {
            anchors.horizontalCenter: parent?.horizontalCenter
            height: 40 * root.device.unit
            spacing: 14 * root.device.unit
            Accessible.role: Accessible.StaticText
            Accessible.name: root.viewModel.typed + " van de " + root.viewModel.digits + " cijfers"
            Repeater {
                model: root.viewModel.digits
                Rectangle {
                    required property int index
                    anchors.verticalCenter: parent?.verticalCenter
                    width: 16 * root.device.unit
                    height: width
                    radius: width / 2
                    color: index < root.viewModel.typed ? root.device.ink : "transparent"
                    border.width: Math.max(1, Math.round(2 * root.device.unit))
                    border.color: root.device.ink
                }
            }
        }
        DeviceButton {
            visible: root.viewModel.waiting
            anchors.horizontalCenter: parent?.horizontalCenter
            device: root.device
            place: "device/try-again"
            text: "Nog een keer proberen"
            onClicked: root.viewModel.do("try-again")
        }
        Grid {
            visible: !root.viewModel.waiting
            anchors.horizontalCenter: parent?.horizontalCenter
            columns: 3
            spacing: root.gap
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
                DigitKey {
                    required property string modelData
                    digit: modelData
                    device: root.device
                    viewModel: root.viewModel
                }
            }
            Item {
                width: 72 * root.device.unit
                height: 1
            }
            DigitKey {
                digit: "0"
                device: root.device
                viewModel: root.viewModel
            }
            DeviceIconButton {
                width: 72 * root.device.unit
                device: root.device
                enabled: root.viewModel.typed > 0
                place: "device/erase"
                iconName: "backspace-outline"
                text: "Cijfer weghalen"
                repeats: true
                onClicked: root.viewModel.do("erase-digit")
            }
        }
    }
}
