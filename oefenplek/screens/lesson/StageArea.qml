pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.device

// The stage: the step's own drawing, or the live picture beside a text. Slips of the hand are watched for here.
// A question about a picture has both: beside each other, or the answers below where that is too narrow.
Item {
    id: root

    required property LessonViewModel viewModel
    readonly property bool photographed: (viewModel.picture.source ?? "") !== ""
    readonly property bool pictured: viewModel.figure !== null || photographed
    readonly property bool drawn: host.app !== null && host.app.children.length > 0
    readonly property bool both: pictured && drawn
    readonly property bool beside: both && width >= Theme.px(150)
    readonly property real roomWidth: width - 2 * Theme.spaceXs
    readonly property real roomHeight: height - 2 * Theme.spaceXs

    // How high the stage has to be for a hand that practises; 0: it knows no such thing. It stays while one step makes
    // place for the next, so that nothing is laid out twice.
    property real leastHeight: 0

    function measure(step: var): void {
        if (step !== null)
            leastHeight = step.leastHeight ?? 0;
    }

    // Letters were made larger or smaller.
    readonly property real letters: Theme.textScale

    onLettersChanged: Qt.callLater(() => measure(host.app))

    implicitWidth: drawn && !pictured && host.app.implicitWidth > 0 ? host.app.implicitWidth + 2 * Theme.spaceXs : 0
    implicitHeight: drawn && !pictured && host.app.implicitHeight > 0 ? host.app.implicitHeight + 2 * Theme.spaceXs : 0

    AppHost {
        id: host

        // What the lesson shows runs as the lesson does, also on a mirrored screen.
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spaceXs
        width: root.beside ? 0.46 * root.roomWidth : root.roomWidth
        height: root.both && !root.beside ? 0.46 * root.roomHeight : root.roomHeight
        uri: root.viewModel.stepUri
        component: root.viewModel.stepComponent
        viewModel: root.viewModel.stepModel
        visible: !root.pictured || root.drawn
        onAppChanged: root.measure(host.app)
        onErrorChanged: if (error !== "") console.error(error)
    }

    Loader {
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceXs
        width: root.beside ? 0.52 * root.roomWidth : root.roomWidth
        height: root.both && !root.beside ? 0.52 * root.roomHeight : root.roomHeight
        active: root.pictured
        sourceComponent: root.photographed ? photo : app
    }

    Component {
        id: app

        Figure {
            viewModel: root.viewModel.figure as FigureViewModel
        }
    }

    Component {
        id: photo

        ImagePicture {
            source: root.viewModel.picture.source ?? ""
            description: root.viewModel.picture.description ?? ""
        }
    }

    // The old step goes before the stage takes another shape.
    Connections {
        target: root.viewModel

        function onStepLeft(): void {
            host.drop();
        }
    }

    Component.onCompleted: viewModel.watchStage(root)
}
