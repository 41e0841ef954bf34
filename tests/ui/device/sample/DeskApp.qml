import QtQuick
import oefenplek.ui.device

// A desktop with a window: icons that open by two clicks, a cross, and a button that is not finished yet.
Rectangle {
    id: app

    required property QtObject viewModel
    required property DeviceScale device
    property var log: []
    property string front: ""

    function note(what: string): void {
        log = log.concat([what]);
    }

    color: device.surface
    onFrontChanged: device.front(front, "laptop")

    Column {
        visible: app.front === ""
        Repeater {
            model: ["mail", "chat"]
            DeviceTile {
                required property string modelData
                device: app.device
                place: "desktop/" + modelData
                text: modelData
                iconName: "email"
                twice: true
                holdable: false
                onOpened: {
                    app.note("open " + modelData);
                    app.front = modelData;
                }
            }
        }
    }
    Column {
        visible: app.front !== ""
        DeviceButton {
            device: app.device
            place: "close/" + app.front
            text: "Sluiten"
            onClicked: {
                const again = app.device.closing(app.front, true) ? app.front : "";
                app.note("close " + app.front);
                app.front = "";
                if (again !== "")
                    Qt.callLater(() => app.front = again);
            }
        }
        DeviceButton {
            device: app.device
            place: "button/back"
            text: "Terug"
            onClicked: app.note("back")
        }
        DeviceButton {
            device: app.device
            place: "button/load"
            text: "Laden"
            repeats: true
            onClicked: {
                app.note("load");
                app.device.busy(true);
            }
        }
    }
}
