pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Twelve keys, the number above them and the green button below.
DeviceScroll {
    id: pad

    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property string number: viewModel.typed.number
    readonly property real key: Math.max(device.minTarget, Math.min(96 * device.unit, (width - 4 * gap) / 3))
    readonly property real gap: 10 * device.unit

    // What looks like somebody's own number is not kept here either; 06-00 … rings nowhere.
    function press(name: string, sign: string): void {
        const now = number + sign;
        if (/^0600/.test(now) || device.admit("keypad", number, now) === now)
            viewModel.act("key", name);
    }

    DeviceText {
        width: pad.width
        height: Math.max(implicitHeight, 52 * pad.device.unit)
        device: pad.device
        text: pad.number === "" ? "Toets een nummer" : pad.number
        size: pad.number === "" ? 16 : 24
        quiet: pad.number === ""
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: pad.gap
        Repeater {
            model: [
                { name: "1", sign: "1", said: "1" },
                { name: "2", sign: "2", said: "2" },
                { name: "3", sign: "3", said: "3" },
                { name: "4", sign: "4", said: "4" },
                { name: "5", sign: "5", said: "5" },
                { name: "6", sign: "6", said: "6" },
                { name: "7", sign: "7", said: "7" },
                { name: "8", sign: "8", said: "8" },
                { name: "9", sign: "9", said: "9" },
                { name: "star", sign: "*", said: "Sterretje" },
                { name: "0", sign: "0", said: "0" },
                { name: "hash", sign: "#", said: "Hekje" }
            ]
            DeviceIconButton {
                id: digit
                required property var modelData
                width: pad.key
                height: Math.min(pad.key, 72 * pad.device.unit)
                device: pad.device
                place: enabled ? "key/" + modelData.name : ""
                enabled: pad.number.length < 15
                repeats: true
                text: modelData.said
                onClicked: pad.press(digit.modelData.name, digit.modelData.sign)
                background: Rectangle {
                    radius: height / 2
                    color: digit.pressed ? pad.device.pressed : pad.look.chosen
                    border.width: pad.look.bare ? Math.max(1, Math.round(pad.device.unit)) : 0
                    border.color: "#FFFFFF"
                    DeviceRing {
                        device: pad.device
                        shown: digit.visualFocus
                        radius: parent.radius + border.width
                    }
                }
                contentItem: DeviceText {
                    device: pad.device
                    text: digit.modelData.sign
                    size: 24
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
    Item {
        width: 1
        height: pad.gap
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2 * pad.gap
        RoundButton {
            enabled: pad.number !== ""
            device: pad.device
            place: enabled ? "button/dial" : ""
            text: "Bellen"
            iconName: "phone"
            fill: pad.look.answer
            sign: pad.look.answerInk
            wordInk: pad.device.ink
            onClicked: pad.viewModel.act("dial")
        }
        RoundButton {
            enabled: pad.number !== ""
            device: pad.device
            place: enabled ? "button/erase" : ""
            text: "Wissen"
            iconName: "backspace-outline"
            repeats: true
            fill: pad.device.surface
            edge: pad.device.edge
            sign: pad.device.ink
            wordInk: pad.device.ink
            onClicked: pad.viewModel.act("erase")
        }
    }
}
