pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// A whole device: its lock, its home screen, its bars, and the apps that are open on it.
Item {
    id: app

    required property DeviceViewModel viewModel
    required property DeviceScale device
    // Told to the stage: this app brings its own bars, is this bright, and has a key at its side.
    readonly property bool bare: true
    readonly property QtObject beside: viewModel.beside
    readonly property real brightness: viewModel.brightness
    readonly property real textFactor: viewModel.letters
    readonly property bool darkScreen: (viewModel.on["dark"] ?? false) && (front === "" || open.followsDark)
    readonly property Component sideKey: powerKey
    readonly property color barColor: device.surface
    readonly property bool laptop: viewModel.skin === "laptop"
    readonly property bool unlocked: !["off", "lock", "pin"].includes(viewModel.screen)
    readonly property bool covered: viewModel.layer !== ""
    readonly property string front: viewModel.front
    readonly property string way: laptop ? "laptop" : viewModel.phone

    // Who sees what people do is told which app is in front.
    function tell(): void {
        device.front(front, way);
    }

    // A window that is still needed comes back a moment after its cross was pressed.
    function closeWindow(name: string): void {
        const needed = device.closing(name, true);
        viewModel.openApp("close-app", name);
        reopening.name = needed ? name : "";
    }

    onFrontChanged: tell()
    Component.onCompleted: tell()

    Connections {
        target: app.device
        function onWatcherChanged(): void {
            app.tell();
        }
    }
    Timer {
        id: reopening
        property string name: ""
        interval: 700
        running: name !== ""
        onTriggered: {
            if (app.front === "")
                app.viewModel.openApp("open-app", name);
            name = "";
        }
    }

    Wallpaper {
        anchors.fill: parent
        device: app.device
    }
    StatusLine {
        id: status
        visible: !app.laptop && app.viewModel.screen !== "off"
        enabled: !app.covered
        width: parent.width
        device: app.device
        viewModel: app.viewModel
        solid: app.viewModel.front !== ""
        locked: !app.unlocked
    }
    NoticeCard {
        id: banner
        readonly property bool shown: app.viewModel.banner !== "" && app.unlocked && !app.covered
        anchors.top: status.visible ? status.bottom : parent.top
        width: parent.width
        height: shown ? implicitHeight : 0
        visible: shown
        device: app.device
        viewModel: app.viewModel
        flat: true
    }
    Item {
        id: middle
        anchors.top: banner.shown ? banner.bottom : status.visible ? status.bottom : parent.top
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        width: parent.width
        enabled: !app.covered

        Loader {
            anchors.fill: parent
            sourceComponent: ({
                    lock: lock,
                    pin: pin,
                    home: home,
                    apps: list,
                    windows: windows
                })[app.viewModel.screen] ?? null
        }
        OpenApps {
            id: open
            anchors.fill: parent
            visible: app.viewModel.front !== ""
            device: app.device
            viewModel: app.viewModel
            onCrossed: name => app.closeWindow(name)
        }
    }
    Loader {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        visible: app.unlocked
        enabled: !app.covered
        sourceComponent: app.laptop ? taskBar : navBar
    }
    Loader {
        anchors.fill: parent
        active: app.covered
        sourceComponent: app.viewModel.layer === "panel" ? panel : power
    }
    Rectangle {
        anchors.fill: parent
        visible: app.viewModel.screen === "off"
        color: "#000000"
        Accessible.role: Accessible.StaticText
        Accessible.name: "Het scherm is uit."
    }

    Component {
        id: lock
        LockScreen {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: pin
        PinScreen {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: home
        HomeScreen {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: list
        AppList {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: windows
        WindowList {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: navBar
        NavBar {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: taskBar
        TaskBar {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: panel
        QuickPanel {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: power
        PowerMenu {
            device: app.device
            viewModel: app.viewModel
        }
    }
    Component {
        id: powerKey
        PowerKey {
            device: app.device
            viewModel: app.viewModel
        }
    }
}
