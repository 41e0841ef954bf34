import QtQuick
import oefenplek.ui.device

// A photo as it looks after turning, cutting and lightening. `fills`: as much of it as fills the space.
Item {
    id: view

    required property string picture
    property string description: ""
    property int turned: 0
    property string cut: "whole"
    property string light: "normal"
    property bool fills: false
    readonly property bool lying: turned % 180 !== 0
    readonly property real ratio: cut === "square" ? 1 : 4 / 3
    readonly property real across: lying ? height : width
    readonly property real down: lying ? width : height
    readonly property real closer: cut === "closer" ? 1.7 : 1

    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""

    Item {
        id: frame
        anchors.centerIn: parent
        width: Math.round(view.fills ? view.across : Math.min(view.across, view.down * view.ratio))
        height: Math.round(view.fills ? view.down : width / view.ratio)
        rotation: view.turned
        clip: true

        DevicePicture {
            anchors.centerIn: parent
            width: Math.round(parent.width * view.closer)
            height: Math.round(parent.height * view.closer)
            name: view.picture
        }
        Rectangle {
            anchors.fill: parent
            visible: view.light !== "normal"
            color: view.light === "dark" ? "#000000" : "#FFFFFF"
            opacity: view.light === "dark" ? 0.6 : 0.3
        }
    }
}
