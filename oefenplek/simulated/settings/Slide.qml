import QtQuick
import oefenplek.ui.device

// A slide that is dragged or pressed where it should stand. Nobody has to: − and + beside it do the same.
Item {
    id: slide

    required property DeviceScale device
    property string place: ""
    property int value: 0
    property int least: 0
    property int most: 10
    readonly property real knob: 24 * device.unit
    readonly property real span: width - knob
    readonly property real at: knob / 2 + span * (value - least) / Math.max(1, most - least)
    signal moved(int wanted)

    function follow(x: real): void {
        const wanted = least + Math.round(Math.max(0, Math.min(1, (x - knob / 2) / span)) * (most - least));
        if (wanted === value)
            return;
        device.activated(place, "repeat");
        moved(wanted);
    }

    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: slide.knob / 2
        width: slide.span
        height: 6 * slide.device.unit
        radius: height / 2
        color: slide.device.highContrast ? "#000000" : slide.device.line
        border.width: slide.device.highContrast ? 1 : 0
        border.color: slide.device.ink
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: slide.knob / 2
        width: slide.at - x
        height: 6 * slide.device.unit
        radius: height / 2
        color: slide.device.accent
    }
    Rectangle {
        x: slide.at - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: slide.knob
        height: width
        radius: width / 2
        color: slide.device.accent
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        Accessible.ignored: true
        onPressed: mouse => slide.follow(mouse.x)
        onPositionChanged: mouse => slide.follow(mouse.x)
    }
}
