pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// How light or how loud: a bar that is as full as it is set, and a button for a step less and a step more.
Item {
    id: root

    required property DeviceScale device
    required property string name
    required property var less // [what, word, sign]
    required property var more
    required property real level // 0..1
    readonly property real gap: 8 * device.unit
    signal chosen(string what)

    implicitHeight: column.height

    DeviceText {
        id: longest
        visible: false
        device: root.device
        size: 13
        text: "Geluid"
    }
    DeviceText {
        id: widest
        visible: false
        device: root.device
        size: 15
        strong: true
        text: "Donkerder"
    }
    Column {
        id: column
        width: parent.width
        topPadding: 10 * root.device.unit
        spacing: 4 * root.device.unit

        Item {
            width: parent.width
            height: word.height
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.name + ": " + Math.round(100 * root.level) + " procent"
            DeviceText {
                id: word
                device: root.device
                width: longest.implicitWidth
                text: root.name
                size: 13
                Accessible.ignored: true
            }
            Rectangle {
                anchors.left: word.right
                anchors.leftMargin: 2 * root.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                height: Math.max(6, Math.round(10 * root.device.unit))
                radius: height / 2
                color: root.device.surface
                border.width: Math.max(1, Math.round(root.device.unit))
                border.color: root.device.line
                Rectangle {
                    width: Math.max(height, Math.min(1, root.level) * parent.width)
                    height: parent.height
                    radius: parent.radius
                    color: root.device.accent
                }
            }
        }
        Grid {
            id: keys
            readonly property real least: widest.implicitWidth + 60 * root.device.unit
            columns: column.width < 2 * least + root.gap ? 1 : 2
            columnSpacing: root.gap
            Repeater {
                model: [root.less, root.more]
                DeviceButton {
                    required property var modelData
                    width: keys.columns === 1 ? column.width : Math.floor((column.width - root.gap) / 2)
                    leftPadding: 10 * root.device.unit
                    device: root.device
                    wraps: true
                    place: "toggle/" + modelData[0]
                    look: "tonal"
                    iconName: modelData[2]
                    text: modelData[1]
                    repeats: true
                    onClicked: root.chosen(modelData[0])
                }
            }
        }
    }
}
