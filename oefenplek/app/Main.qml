pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.controls as Kit
import oefenplek.ui.device

// The one window. Which screen it shows is the view model's to say; the chrome is mirrored as a whole.
Window {
    id: window

    required property AppViewModel viewModel
    property bool shown: false
    readonly property bool topped: viewModel.coverModel !== null
    readonly property bool covered: topped || viewModel.over.model !== null
    property Item before: null

    width: viewModel.width
    height: viewModel.height
    visibility: viewModel.fullScreen ? Window.FullScreen : viewModel.maximized ? Window.Maximized : Window.Windowed
    title: qsTr("Oefenplek")
    color: Theme.paper

    // What lies over the screen has the keyboard, the fingers and the screen reader to itself; afterwards the keyboard
    // is where it was. In this order, because what is not visible loses the keyboard, and what comes takes it.
    onToppedChanged: {
        if (topped && host.visible)
            before = activeFocusItem;
    }
    onCoveredChanged: {
        if (covered && !topped)
            before = activeFocusItem;
        host.visible = !covered;
        if (!covered)
            (before ?? host.app)?.forceActiveFocus();
    }

    // The look of this device. It stands before the first screen is made, because that is made last.
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.viewModel.pixelsPerMm
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.viewModel.textScale
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: window.viewModel.highContrast
    }

    Binding {
        target: Theme
        property: "calm"
        value: window.viewModel.calm
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: window.viewModel.leftHanded
    }

    Binding {
        target: Theme
        property: "illustrations"
        value: window.viewModel.illustrations
    }

    Binding {
        target: Theme
        property: "keyboardHeight"
        value: keyboard.implicitHeight
    }

    FocusDesk {
        id: desk

        // The window's own size, which is known before there is a window: the first screen is laid out once.
        width: window.width
        height: window.height - Theme.keyboardHeight
        focus: true
        LayoutMirroring.enabled: window.viewModel.mirrored
        LayoutMirroring.childrenInherit: true
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F9)
                door.ask();
        }

        AppHost {
            id: host

            anchors.fill: parent
            uri: window.viewModel.uri
            component: window.viewModel.component
            viewModel: window.viewModel.screen
            // A screen that comes takes the keyboard; the one before it would else keep it to itself.
            onAppChanged: if (!window.covered) app?.forceActiveFocus()
            // A screen that cannot be made is a mistake in the program: it belongs in the log, not in silence.
            onErrorChanged: if (error !== "") console.error(error)
        }

        Connections {
            target: host.app as Kit.Screen

            function onAdjustChosen(): void {
                window.viewModel.adjust();
            }

            function onRestChosen(): void {
                window.viewModel.rest();
            }
        }

        HelperDoor {
            id: door

            anchors.fill: parent
            viewModel: window.viewModel
            host: host
            open: !window.covered
        }

        // Most people never see it: it is read when it is asked for.
        Loader {
            anchors.fill: parent
            visible: !window.topped
            active: window.viewModel.over.model !== null
            Component.onCompleted: setSource(Qt.resolvedUrl("Over.qml"), {
                viewModel: window.viewModel
            })
        }

        Loader {
            anchors.fill: parent
            active: window.topped

            sourceComponent: AppHost {
                uri: window.viewModel.coverUri
                component: window.viewModel.coverComponent
                viewModel: window.viewModel.coverModel
                onAppChanged: app?.forceActiveFocus()
                onErrorChanged: if (error !== "") console.error(error)
            }
        }
    }

    // The keyboard on the screen stands below everything, in the order of the letters: never mirrored.
    Loader {
        id: keyboard

        anchors.fill: parent

        function load(): void {
            if (window.viewModel.keyboard !== null)
                setSource(Qt.resolvedUrl("../ui/keyboard/KeyboardArea.qml"), {
                    viewModel: window.viewModel.keyboard
                });
        }
    }

    Connections {
        target: window
        enabled: !window.shown

        function onFrameSwapped(): void {
            window.shown = true;
            Qt.callLater(keyboard.load);
            Qt.callLater(window.viewModel.firstFrameShown);
        }
    }
}
