pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme

// A device and, where the app says so, a second one beside it: a telephone next to a laptop. Below it where the stage is
// higher than it is wide.
Item {
    id: pair

    property string skin: "phone"
    property string scaleName: "groot"
    property string hostUri: ""
    property string hostComponent: ""
    property QtObject hostViewModel: null
    property string time: ""
    property var watcher: null
    property int fresh: 0
    readonly property alias first: stage
    readonly property alias error: stage.error
    readonly property real least: second.active ? 0 : stage.least
    // An app that is the whole device may have a second one.
    readonly property QtObject beside: stage.app?.beside ?? null // qmllint disable missing-property
    readonly property bool across: width >= height
    readonly property real share: beside === null ? 0 : across ? Math.min(width * 0.36, 121 * stage.growth * Theme.mm) : height * 0.46

    implicitWidth: stage.implicitWidth
    implicitHeight: stage.implicitHeight

    DeviceStage {
        id: stage
        width: pair.width - (pair.across ? pair.share : 0)
        height: pair.height - (pair.across ? 0 : pair.share)
        skin: pair.skin
        scaleName: pair.scaleName
        hostUri: pair.hostUri
        hostComponent: pair.hostComponent
        hostViewModel: pair.hostViewModel
        time: pair.time
        fresh: pair.fresh
        watcher: pair.watcher
    }
    Loader {
        id: second
        objectName: "beside"
        active: pair.beside !== null
        x: pair.across ? stage.width : 0
        y: pair.across ? 0 : stage.height
        width: pair.across ? pair.share : pair.width
        height: pair.across ? pair.height : pair.share
        sourceComponent: DeviceStage {
            scope: "beside:"
            skin: pair.beside?.skin ?? "phone" // qmllint disable missing-property
            scaleName: pair.scaleName
            hostUri: pair.hostUri
            hostComponent: pair.hostComponent
            hostViewModel: pair.beside
            time: pair.time
            fresh: pair.fresh
            watcher: pair.watcher
        }
    }
}
