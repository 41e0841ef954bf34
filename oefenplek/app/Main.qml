import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.device

// The one window. Which screen it shows is the view model's to say; the chrome is mirrored as a whole.
Window {
    id: window

    required property AppViewModel viewModel
    property bool shown: false

    width: viewModel.width
    height: viewModel.height
    visibility: viewModel.fullScreen ? Window.FullScreen : viewModel.maximized ? Window.Maximized : Window.Windowed
    title: qsTr("Oefenplek")
    color: Theme.paper

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
        property: "illustrations"
        value: window.viewModel.illustrations
    }

    FocusScope {
        // The window's own size, which is known before there is a window: the first screen is laid out once.
        width: window.width
        height: window.height
        focus: true
        LayoutMirroring.enabled: window.viewModel.mirrored
        LayoutMirroring.childrenInherit: true

        AppHost {
            anchors.fill: parent
            uri: window.viewModel.uri
            component: window.viewModel.component
            viewModel: window.viewModel.screen
            // A screen that comes takes the keyboard; the one before it would else keep it to itself.
            onAppChanged: app?.forceActiveFocus()
            // A screen that cannot be made is a mistake in the program: it belongs in the log, not in silence.
            onErrorChanged: if (error !== "") console.error(error)
        }
    }

    Connections {
        target: window
        enabled: !window.shown

        function onFrameSwapped(): void {
            window.shown = true;
            Qt.callLater(window.viewModel.firstFrameShown);
        }
    }
}
