pragma ComponentBehavior: Bound
import QtQuick

// Shows a simulated app or a step: makes its QML type with `{viewModel, device}` (a step: `{viewModel}`) and lets it go
// when another one comes.
// A step of a lesson is shown the same way, without a device.
// What goes wrong is said in `error`.
Item {
    id: host

    property string uri: ""
    property string component: ""
    property QtObject viewModel: null
    property QtObject device: null
    readonly property Item app: kept.app
    readonly property string error: kept.error

    // Many of the properties above change together, in any order; one build follows.
    function later(): void {
        if (kept.complete)
            Qt.callLater(build);
    }

    function drop(): void {
        if (!kept.app)
            return;
        kept.app.visible = false;
        // What is going does not follow the host's size any more: that would lay it all out once again.
        kept.app.anchors.fill = undefined;
        kept.app.destroy();
        kept.app = null;
    }

    function build(): void {
        drop();
        kept.error = "";
        if (uri === "" || component === "" || viewModel === null)
            return;
        const type = Qt.createComponent(uri, component);
        if (type.status === Component.Error) {
            kept.error = type.errorString();
            return;
        }
        // A step, unlike an app, is not given a device.
        const given = {
            viewModel: host.viewModel,
            // Its size from the start: everything in it is laid out once.
            width: host.width,
            height: host.height
        };
        if (device !== null)
            given.device = host.device;
        const made = type.createObject(host, given) as Item;
        if (made === null) {
            kept.error = uri + " " + component + ": " + type.errorString();
            return;
        }
        made.anchors.fill = host;
        kept.app = made;
    }

    clip: true
    onUriChanged: later()
    onComponentChanged: later()
    // What is shown goes before its view model does, else its bindings would look at nothing.
    onViewModelChanged: {
        drop();
        later();
    }
    onDeviceChanged: later()
    Component.onCompleted: {
        kept.complete = true;
        build();
    }

    QtObject {
        id: kept
        property Item app: null
        property string error: ""
        property bool complete: false
    }
}
