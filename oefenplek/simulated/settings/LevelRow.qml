pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// Something that is set higher or lower: − and +, a slide between them for who drags, and the arrow keys.
Item {
    id: level

    required property SettingRow row
    readonly property DeviceScale device: row.device
    readonly property string name: row.key.slice(6) // after "level-"

    // One press on + or − after another, until it stands there.
    function bring(wanted: int): void {
        for (let guard = 0; guard < 20 && row.value < wanted; ++guard)
            row.viewModel.press("more/" + name);
        for (let guard = 0; guard < 20 && row.value > wanted; ++guard)
            row.viewModel.press("less/" + name);
    }

    implicitHeight: head.height + controls.height + 18 * device.unit
    Keys.onLeftPressed: bring(row.value - 1)
    Keys.onRightPressed: bring(row.value + 1)

    Item {
        id: head
        x: 16 * level.device.unit
        y: 10 * level.device.unit
        width: parent.width - 2 * x
        height: Math.max(title.implicitHeight, 26 * level.device.unit)
        Icon {
            x: 6 * level.device.unit
            name: level.row.icon
            size: 26 * level.device.unit
            color: level.device.quietInk
        }
        DeviceText {
            id: title
            x: 56 * level.device.unit
            width: parent.width - x - amount.width - 8 * level.device.unit
            device: level.device
            text: level.row.title
            wrapMode: Text.Wrap
        }
        DeviceText {
            id: amount
            anchors.right: parent.right
            device: level.device
            text: level.row.text
            quiet: true
        }
    }
    Item {
        id: controls
        anchors.top: head.bottom
        x: 12 * level.device.unit
        width: parent.width - 2 * x
        height: less.height
        DeviceIconButton {
            id: less
            device: level.device
            enabled: level.row.beside !== ""
            place: "less/" + level.name
            iconName: "minus"
            text: level.row.title + " lager, nu " + level.row.text
            repeats: true
            tone: level.device.accent
            onClicked: level.row.viewModel.press(place)
        }
        Slide {
            anchors.left: less.right
            anchors.right: more.left
            height: parent.height
            device: level.device
            place: "level/" + level.name
            value: level.row.value
            least: level.row.least
            most: level.row.most
            onMoved: wanted => level.bring(wanted)
        }
        DeviceIconButton {
            id: more
            anchors.right: parent.right
            device: level.device
            enabled: level.row.at !== ""
            place: "more/" + level.name
            iconName: "plus"
            text: level.row.title + " hoger, nu " + level.row.text
            repeats: true
            tone: level.device.accent
            onClicked: level.row.viewModel.press(place)
        }
    }
}
