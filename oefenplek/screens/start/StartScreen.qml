pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The first screen. Three doors are the biggest things on it; below them two bars, and the street at dusk.
//
// The first touch, click or key anywhere greets and names each door. Arrow keys move the frame from door to door.
FocusScope {
    id: root

    required property StartViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property real gap: Math.max(Theme.px(3), Math.round(0.02 * width))

    focus: true
    // The screen before this one may still hold the keyboard.
    Component.onCompleted: forceActiveFocus()
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.question

    // Left and right follow the reading direction, up and down the order from top to bottom.
    function step(by: int): void {
        const stops = [...doors.stops(), ...bars.stops()];
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
            }

            PlainText {
                id: question

                x: root.side
                y: strip.height + Math.round(root.gap / 2)
                width: column.inner
                text: root.viewModel.question
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            Doors {
                id: doors

                x: root.side
                y: question.y + question.height + root.gap
                width: column.inner
                height: Math.max(implicitHeight, Math.floor(column.room - street.height))
                viewModel: root.viewModel
                upright: root.height > root.width
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
            }
        }
    }

    // Sees every press and takes none: whoever touches anything is greeted.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: {
                if (active)
                    root.viewModel.wake();
            }
        }
    }
}
