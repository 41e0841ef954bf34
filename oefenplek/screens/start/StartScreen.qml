pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.device

// The first screen. Three doors are the biggest things on it; below them two bars, and the street at dusk.
//
// The first touch, click or key anywhere greets and names each door. Arrow keys move the frame from door to door.
Screen {
    id: root

    required property StartViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property real gap: Math.max(Theme.px(3), Math.round(0.02 * width))

    readonly property bool upright: height > width
    // Not while a finger is down: what moves under it would get the press.
    property bool asking: false
    readonly property string whereText: viewModel.site === "" ? qsTr("Oefenplek · %1").arg(viewModel.clock)
        : qsTr("Oefenplek %1 · %2").arg(viewModel.site).arg(viewModel.clock)

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: {
        forceActiveFocus();
        ask();
    }
    Accessible.name: viewModel.question

    function ask(): void {
        root.asking = root.viewModel.asking && (root.asking || !finger.active);
    }

    Connections {
        target: root.viewModel

        function onReadingChanged(): void {
            root.ask();
        }
    }

    // Left and right follow the reading direction, up and down the order from top to bottom.
    function step(by: int): void {
        const stops = [...question.stops(), ...doors.stops(), ...bars.stops()];
        const at = stops.findIndex(stop => stop.activeFocus);
        const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, at + by));
        stops[next].forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onPressed: event => {
        root.viewModel.wake();
        const onward = root.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const back = root.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === onward || event.key === Qt.Key_Down)
            root.step(1);
        else if (event.key === back || event.key === Qt.Key_Up)
            root.step(-1);
        else if (root.activeFocus && Window.activeFocusItem === root && (event.key === Qt.Key_Space || event.key === Qt.Key_Return))
            root.step(1);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        id: page

        anchors.fill: parent
        visible: !sheet.laid
        margin: 0

        // Doors and street share what the rest leaves, three parts to two; the street takes no more than suits it.
        // Sizes are bound and not laid out, so that the first picture on the screen is the whole one.
        Item {
            id: column

            readonly property real inner: width - 2 * root.side
            readonly property real room: root.height - doors.y - bars.height - 2 * root.gap
            readonly property real wide: Math.min(0.4 * room, Math.max(street.implicitHeight, 0.27 * root.height))

            width: parent?.width ?? 0
            height: street.y + street.height

            TopStrip {
                id: strip

                x: root.side - Theme.spaceXs
                width: column.width - 2 * x
                height: implicitHeight
                viewModel: root.viewModel
                whereText: root.whereText
                upright: root.upright
                onAdjustChosen: root.adjustChosen()
                onRestChosen: root.restChosen()
            }

            Question {
                id: question

                x: root.side
                y: strip.height + Math.round(root.gap / 2)
                width: column.inner
                height: implicitHeight
                viewModel: root.viewModel
                asking: root.asking
                onKeyed: doors.stops()[0].forceActiveFocus(Qt.TabFocusReason)
            }

            Doors {
                id: doors

                x: root.side
                y: question.y + question.height + root.gap
                width: column.inner
                height: Math.max(implicitHeight, Math.floor(column.room - street.height))
                viewModel: root.viewModel
                upright: root.upright
                gap: root.gap
            }

            Bars {
                id: bars

                x: root.side
                y: doors.y + doors.height + root.gap
                width: column.inner
                height: implicitHeight
                viewModel: root.viewModel
                gap: root.gap
            }

            Street {
                id: street

                y: bars.y + bars.height + root.gap
                width: column.width
                height: Math.max(implicitHeight, Math.floor(Math.min(column.wide, column.room - doors.implicitHeight)))
                side: root.side
                finished: root.viewModel.finishedToday
                whereText: strip.wide ? "" : root.whereText
            }
        }
    }

    // The sheet of languages lies over everything else, and is made only when somebody asks for it.
    AppHost {
        id: sheet

        readonly property bool laid: viewModel !== null

        anchors.fill: parent
        uri: laid ? "oefenplek.screens.start" : ""
        component: laid ? "LanguageSheet" : ""
        viewModel: root.viewModel.sheet
        onLaidChanged: if (!laid) root.forceActiveFocus()
        onAppChanged: app?.forceActiveFocus()
        onErrorChanged: if (error !== "") console.error(error)
    }

    // Sees every press and takes none: whoever touches anything is greeted.
    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            onActiveChanged: {
                if (active)
                    root.viewModel.wake();
                root.ask();
            }
        }
    }
}
