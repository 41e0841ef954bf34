pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Which list: three tabs at the foot.
Rectangle {
    id: row

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property real part: width / 3
    readonly property bool fits: [0, 1, 2].every(at => wanted(at) <= part)

    function wanted(at: int): real {
        return (words.itemAt(at) as DeviceIconButton)?.wanted ?? 0;
    }

    implicitHeight: tabs.implicitHeight + 4 * device.unit
    color: look.wash

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(row.device.unit))
        color: row.device.line
    }
    // Large letters take a second line.
    Flow {
        id: tabs
        anchors.bottom: parent.bottom
        width: parent.width
        Repeater {
            id: words
            model: [
                { name: "contacts", word: "Contacten", sign: "account-multiple" },
                { name: "recent", word: "Gesprekken", sign: "phone-log" },
                { name: "keypad", word: "Toetsen", sign: "dialpad" }
            ]
            DeviceIconButton {
                id: tab
                required property var modelData
                readonly property bool current: row.viewModel.frame.tab === modelData.name
                width: row.fits ? row.part : Math.min(row.width, Math.max(implicitHeight, wanted))
                device: row.device
                place: "tab/" + modelData.name
                text: modelData.word
                iconName: modelData.sign
                worded: true
                selected: current
                tone: current ? row.look.bare ? row.device.ink : row.look.brand : row.device.quietInk
                onClicked: row.viewModel.act("open-tab", tab.modelData.name)
            }
        }
    }
}
