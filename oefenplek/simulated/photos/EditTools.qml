pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A row of tools under a photo that is being changed: name, word, sign, and whether it can be used.
Item {
    id: row

    required property DeviceScale device
    required property var tools
    property string sort: "button"
    property string chosen: ""
    signal pressed(string name)

    implicitHeight: flow.implicitHeight

    Flow {
        id: flow
        readonly property real wish: {
            let sum = 1;
            for (const tool of children)
                sum += tool.visible ? tool.implicitWidth + spacing : 0;
            return sum;
        }
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(wish, parent.width)
        spacing: 6 * row.device.unit

        Repeater {
            model: row.tools

            DeviceIconButton {
                id: tool
                required property var modelData
                readonly property bool here: row.chosen === modelData[0]
                device: row.device
                place: row.sort + "/" + modelData[0]
                enabled: modelData[3]
                text: modelData[1]
                iconName: modelData[2]
                worded: true
                tone: here && row.device.highContrast ? "#FFE600" : "#FFFFFF"
                onClicked: row.pressed(modelData[0])

                Rectangle {
                    z: -1
                    visible: tool.here
                    anchors.fill: parent
                    anchors.margins: -2 * row.device.unit
                    radius: 12 * row.device.unit
                    color: "transparent"
                    border.width: Math.max(2, Math.round(2 * row.device.unit))
                    border.color: tool.tone
                }
            }
        }
    }
}
