pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme

// A simulated device, as large as its place allows, with an app that fills it from edge to edge.
//
// A phone with less than 150 mm of height is cut off below: its own width, any height, and the app scrolls.
Item {
    id: stage

    property string skin: "phone" // phone, tablet or laptop
    property string scaleName: "groot" // groot (guided), gewoon (alone) or echt (as at home)
    property string hostUri: ""
    property string hostComponent: ""
    property QtObject hostViewModel: null
    property string time: "14:05"
    property string scope: "" // "beside:" for the second of two devices
    property string title: "" // the window's, on a laptop
    property var watcher: null // a StageWatch, or nothing
    readonly property bool landing: true // an area of its own to the keyboard (see FocusDesk)
    property int fresh: 0 // grows when everything begins anew
    readonly property alias device: scale
    readonly property alias app: host.app
    readonly property alias error: host.error
    readonly property alias frame: body

    // An app that is the whole device brings its own bars, and may have a key at the side of the frame.
    readonly property bool bare: app?.bare ?? false // qmllint disable missing-property
    // One that is no device at all (a letter) has no frame either.
    readonly property bool loose: app?.loose ?? false // qmllint disable missing-property
    readonly property Component sideKey: app?.sideKey ?? null // qmllint disable missing-property
    readonly property real sideRoom: atSide.item ? atSide.item.implicitWidth : 0 // qmllint disable missing-property
    readonly property real room: width - sideRoom
    // What is set in the app's own settings changes the whole device.
    readonly property real brightness: app?.brightness ?? 1 // qmllint disable missing-property
    readonly property var told: app?.status ?? null // qmllint disable missing-property
    readonly property real growth: scale.unitMm / 0.25
    readonly property bool cutOut: skin === "phone" && height < 150 * growth * Theme.mm
    readonly property real phoneWidth: cutOut ? Math.min(room, 95 * growth * Theme.mm) : Math.min(room, 121 * growth * Theme.mm, phoneHeight * 0.6)
    readonly property real phoneHeight: cutOut ? height : Math.min(height, 262 * growth * Theme.mm)
    readonly property real tabletWidth: Math.min(room, (width >= height ? 360 : 240) * growth * Theme.mm)
    readonly property real laptopWidth: Math.min(room, 440 * growth * Theme.mm)
    readonly property real bodyWidth: loose ? width : skin === "laptop" ? laptopWidth : skin === "tablet" ? tabletWidth : phoneWidth
    readonly property real bodyHeight: loose ? height : skin === "laptop" ? Math.min(height, laptopWidth * (width >= height ? 0.7 : 0.82)) : skin === "tablet" ? Math.min(height, tabletWidth * (width >= height ? 0.72 : 1.45)) : phoneHeight

    Accessible.role: Accessible.Grouping
    Accessible.focusable: true
    Accessible.name: loose ? qsTr("Op tafel") : skin === "phone" ? qsTr("Telefoon") : skin === "tablet" ? qsTr("Tablet") : qsTr("Laptop")
    // A phone is upright and leaves room beside it; the others take what there is.
    readonly property real least: skin === "phone" ? 95 * growth * Theme.mm : 0

    implicitWidth: 121 * Theme.mm
    implicitHeight: 262 * Theme.mm
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Item {
        id: body
        readonly property real side: stage.loose ? 0 : stage.skin === "laptop" ? Theme.px(6) + Theme.px(4) : stage.skin === "tablet" ? Theme.px(6) : Theme.px(3)
        readonly property real above: stage.loose ? 0 : stage.skin === "laptop" ? Theme.px(4) : side
        readonly property real below: stage.loose ? 0 : stage.skin === "laptop" ? Theme.px(4) + Theme.px(9) : stage.cutOut ? 0 : side

        x: Math.floor((stage.room - width) / 2)
        y: Math.floor((stage.height - height) / 2)
        width: Math.floor(stage.bodyWidth)
        height: Math.floor(stage.bodyHeight)

        Rectangle {
            id: glass
            x: body.side
            y: body.above
            width: body.width - 2 * body.side
            height: body.height - body.above - body.below
            color: stage.app?.barColor ?? scale.surface // qmllint disable missing-property

            StatusBar {
                id: status
                visible: stage.skin !== "laptop" && !stage.bare
                width: parent.width
                device: scale
                time: stage.time
                wifi: stage.told?.wifi ?? false
                cellular: stage.told?.data ?? true
                flight: stage.told?.flight ?? false
                muted: stage.told?.muted ?? false
                battery: stage.told?.battery ?? -1
                color: parent.color
            }
            WindowBar {
                id: windowBar
                visible: stage.skin === "laptop" && !stage.bare
                width: parent.width
                device: scale
                title: stage.title
            }
            AppHost {
                id: host
                anchors.fill: parent
                anchors.topMargin: windowBar.visible ? windowBar.height : status.visible ? status.height : 0
                anchors.bottomMargin: home.visible ? home.height : 0
                uri: stage.hostUri
                component: stage.hostComponent
                viewModel: stage.hostViewModel
                device: scale
            }
            Rectangle {
                id: home
                visible: stage.skin !== "laptop" && !stage.cutOut && !stage.bare
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.round(20 * scale.unit)
                color: scale.surface
                Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(parent.width / 3, 134 * scale.unit)
                    height: 5 * scale.unit
                    radius: height / 2
                    color: scale.ink
                }
            }
        }
        // A screen that is turned down: a veil, through which everything can still be read and pressed.
        Rectangle {
            objectName: "veil"
            anchors.fill: glass
            visible: opacity > 0
            opacity: 0.75 * (1 - Math.max(0.3, Math.min(1, stage.brightness)))
            color: "#000000"
            Accessible.ignored: true
        }
        ContextList {
            id: list
            objectName: "context"
            device: scale
            space: glass
        }
        // Takes the right button for itself. While the list is there it sees every press: the one that closes the list
        // still does its work below.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: list.visible ? Qt.AllButtons : Qt.RightButton
            Accessible.ignored: true
            onPressed: mouse => {
                list.visible = false;
                mouse.accepted = mouse.button === Qt.RightButton;
            }
            onClicked: mouse => list.open(mouse.x, mouse.y)
        }
        Loader {
            id: atSide
            x: body.width - (stage.skin === "laptop" ? Theme.px(6) : 0)
            y: Math.round(body.height / 5)
            sourceComponent: stage.sideKey
        }
        Loader {
            anchors.fill: parent
            active: !stage.loose
            sourceComponent: stage.skin === "laptop" ? laptop : stage.skin === "tablet" ? tablet : phone
        }
    }

    Component {
        id: phone
        PhoneFrame {
            device: scale
            cut: stage.cutOut
        }
    }
    Component {
        id: tablet
        TabletFrame {
            device: scale
        }
    }
    Component {
        id: laptop
        LaptopFrame {
            device: scale
        }
    }

    // Last, so that it goes last: the app still reads it while it is taken down.
    DeviceScale {
        id: scale
        name: stage.loose ? "groot" : stage.scaleName
        skin: stage.skin
        width: host.width
        height: host.height
        watcher: stage.watcher
        letters: stage.app?.textFactor ?? 1 // qmllint disable missing-property
        bold: stage.app?.boldLetters ?? false // qmllint disable missing-property
        dark: stage.app?.darkScreen ?? false // qmllint disable missing-property
        fresh: stage.fresh
        time: stage.time
        scope: stage.scope
        picture: !stage.enabled
    }
}
