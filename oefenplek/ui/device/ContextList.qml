pragma ComponentBehavior: Bound
import QtQuick

// The list that comes with a right click, as at home. Here it only teaches that it goes away again.
Rectangle {
    id: list

    required property DeviceScale device
    required property Item space // it stays inside this

    function open(at: real, top: real): void {
        x = Math.max(space.x, Math.min(space.x + space.width - width, at));
        y = Math.max(space.y, Math.min(space.y + space.height - height, top));
        visible = true;
    }

    visible: false
    width: lines.width + 2 * lines.x
    height: lines.height + 2 * lines.y
    radius: 4 * device.unit
    color: device.raised
    border.width: Math.max(1, Math.round(device.unit))
    border.color: device.edge
    Accessible.ignored: true

    Column {
        id: lines
        x: 16 * list.device.unit
        y: 10 * list.device.unit
        spacing: 8 * list.device.unit
        Repeater {
            model: ["Knippen", "Kopiëren", "Plakken", "Verwijderen"]
            DeviceText {
                required property string modelData
                device: list.device
                text: modelData
                size: 14
                Accessible.ignored: true
            }
        }
    }
}
