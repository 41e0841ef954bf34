pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Something of the device itself that is pressed or held, without a look of its own: give it a `contentItem`.
T.AbstractButton {
    id: area

    required property DeviceScale device
    property string place: ""
    property bool repeats: false
    signal held

    function press(): void {
        click();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            click();
    }
    onClicked: device.activated(place, repeats ? "repeat" : "tap")
    onPressAndHold: {
        device.activated(place, "hold");
        held();
    }

    background: Item {
        DeviceRing {
            device: area.device
            shown: area.visualFocus
            anchors.margins: border.width
        }
    }
}
