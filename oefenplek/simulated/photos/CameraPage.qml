pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The camera: what it sees, arrows to look around, and the round button.
Rectangle {
    id: page

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property FinderModel finder: viewModel.finder
    readonly property bool beside: width > height // the buttons stand at the right

    color: look.dark

    PhotosLook {
        id: look
        device: page.device
    }
    TopBar {
        id: top
        width: page.beside ? parent.width - controls.width : parent.width
        device: page.device
        dark: true
        back: page.viewModel.frame.back
        title: "Camera"
        onWentBack: page.viewModel.press("back")
    }
    Item {
        id: sight
        anchors.left: parent.left
        anchors.top: top.bottom
        anchors.right: page.beside ? controls.left : parent.right
        anchors.bottom: page.beside ? parent.bottom : controls.top

        PhotoView {
            anchors.fill: parent
            picture: page.finder.picture
            description: "U ziet nu: " + page.finder.description
            fills: true
        }
        // The four corners of a viewfinder.
        Repeater {
            model: 4
            Item {
                id: corner
                required property int index
                readonly property bool far: index % 2 === 1
                readonly property bool low: index > 1
                readonly property real length: 26 * page.device.unit
                readonly property real thick: Math.max(2, Math.round(3 * page.device.unit))
                x: far ? sight.width - length - 14 * page.device.unit : 14 * page.device.unit
                y: low ? sight.height - length - 14 * page.device.unit : 14 * page.device.unit
                width: length
                height: length
                Rectangle {
                    y: corner.low ? corner.length - corner.thick : 0
                    width: corner.length
                    height: corner.thick
                    color: "#FFFFFF"
                }
                Rectangle {
                    x: corner.far ? corner.length - corner.thick : 0
                    width: corner.thick
                    height: corner.length
                    color: "#FFFFFF"
                }
            }
        }
        Swipe {
            anchors.fill: parent
            device: page.device
            before: page.finder.canTurn ? "button/turn-left" : ""
            after: page.finder.canTurn ? "button/turn-right" : ""
            onWentBack: page.viewModel.turn("left")
            onWentOn: page.viewModel.turn("right")
        }
        RoundButton {
            anchors.left: parent.left
            anchors.leftMargin: 4 * page.device.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: page.finder.canTurn
            device: page.device
            place: "button/turn-left"
            text: "Naar links kijken"
            iconName: "chevron-left"
            repeats: true
            onClicked: page.viewModel.turn("left")
        }
        RoundButton {
            anchors.right: parent.right
            anchors.rightMargin: 4 * page.device.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: page.finder.canTurn
            device: page.device
            place: "button/turn-right"
            text: "Naar rechts kijken"
            iconName: "chevron-right"
            repeats: true
            onClicked: page.viewModel.turn("right")
        }
        Rectangle {
            id: flash
            anchors.fill: parent
            visible: opacity > 0
            opacity: 0
            color: "#FFFFFF"
        }
        NumberAnimation {
            id: blink
            target: flash
            property: "opacity"
            from: 0.9
            to: 0
            duration: page.device.duration
        }
        Connections {
            target: page.finder
            function onChanged(): void {
                if (page.finder.last === kept.last || page.device.calm)
                    return;
                kept.last = page.finder.last;
                blink.restart();
            }
        }
        QtObject {
            id: kept
            property string last: page.finder.last
        }
    }
    CameraControls {
        id: controls
        x: page.beside ? parent.width - width : 0
        y: page.beside ? 0 : parent.height - height
        width: page.beside ? implicitWidth : parent.width
        height: page.beside ? parent.height : implicitHeight
        device: page.device
        viewModel: page.viewModel
        upright: page.beside
    }
}
