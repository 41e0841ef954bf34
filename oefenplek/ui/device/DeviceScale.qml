import QtQuick
import oefenplek.ui.theme

// The measure and the colours inside a simulated device. An app gets one as `device` and hands it to its controls.
//
// A unit is what designers of phone apps call a dp: 48 of them are a target. `groot` draws it at 0.25 mm
// (48 units = 12 mm, 36 = 9 mm), `gewoon` at 0.20 mm, `echt` at 0.159 mm, the size it has at home.
QtObject {
    id: scale

    property string name: "groot"
    property string skin: "phone"
    // The app's own area in pixels; set by the stage.
    property real width: 0
    property real height: 0
    // Told what is done and asked what may be typed; see StageWatch.
    property var watcher: null
    // Grows when everything on the device begins anew: what scrolls goes back to its top.
    property int fresh: 0
    // What the clock of the device says.
    property string time: ""
    // Stands before the names of its places: of two devices beside each other the second has "beside:".
    property string scope: ""
    // It is only looked at (a figure in a lesson): its buttons are not faint, although nothing can be pressed.
    property bool picture: false

    // As the device itself is set: how large its letters are, whether they are bold, and light on dark.
    property real letters: 1
    property bool bold: false
    property bool dark: false

    readonly property real mm: Theme.mm
    readonly property real unitMm: name === "echt" ? 0.159 : name === "gewoon" ? 0.2 : 0.25
    readonly property real unit: mm * unitMm
    readonly property real minTarget: 48 * unit
    readonly property bool wide: width >= 600 * unit
    readonly property bool touch: skin !== "laptop"

    readonly property real textScale: Math.min(Math.min(Theme.textScale, 1.5) * letters, 2)
    // Points: what people of any age still read; at its real size the device is as small as it is at home.
    readonly property real smallestText: (name === "groot" ? 16 : name === "gewoon" ? 13 : 0) * 0.3528 * mm
    readonly property real textFactor: name === "echt" ? 1 : name === "gewoon" ? 1.25 : 1.5

    readonly property bool highContrast: Theme.highContrast
    readonly property bool calm: Theme.calm
    readonly property int duration: Theme.duration
    readonly property string family: Theme.family
    readonly property color surface: highContrast ? "#000000" : dark ? "#121417" : "#FFFFFF"
    readonly property color raised: highContrast ? "#000000" : dark ? "#1E2126" : "#EEF2F8"
    readonly property color tint: highContrast ? "#2B2B00" : dark ? "#26354A" : "#D9E6F7"
    readonly property color ink: highContrast ? "#FFFFFF" : dark ? "#F2F3F5" : "#1B1C20"
    readonly property color quietInk: highContrast ? "#FFFFFF" : dark ? "#C4C8CE" : "#43474E"
    readonly property color line: highContrast ? "#FFFFFF" : dark ? "#3A3F47" : "#C6CAD2"
    readonly property color edge: highContrast ? "#FFFFFF" : dark ? "#9AA1AB" : "#6F747C"
    readonly property color accent: highContrast ? "#FFE600" : dark ? "#8DB8F0" : "#0B4A8F"
    readonly property color accentInk: highContrast ? "#000000" : dark ? "#0A1A2E" : "#FFFFFF"
    readonly property color stop: highContrast ? "#FFE600" : dark ? "#FFB4AB" : "#8C1D18"
    readonly property color pressed: highContrast ? "#4D4D00" : dark ? "#33475F" : "#BFD3EE"

    // Pixels for a text of `size` units (16 is a line of a message, 12 a time, 22 a title).
    function text(size: real): real {
        return Math.round(Math.max(size * unit * textFactor, smallestText) * textScale);
    }

    // Controls say here what was done; `how` is "tap", "hold" or "repeat" (a key that may come twice).
    function activated(place: string, how: string): void {
        if (watcher)
            watcher.activated(scope + place, how);
    }

    // An app says here that it shows something to read and close, and that it was closed.
    function dialog(open: bool): void {
        if (!watcher)
            return;
        if (open)
            watcher.dialogOpened();
        else
            watcher.dialogClosed();
    }

    // A whole device says here which app is in front (none: empty), and how one gets to the others: buttons, bar, round
    // or laptop. Of two devices beside each other the first one speaks.
    function front(app: string, way: string): void {
        if (watcher && scope === "")
            watcher.setFront(app, way);
    }

    // An app says here that it loads something, and that it is there.
    function busy(on: bool): void {
        if (watcher)
            watcher.setBusy(on);
    }

    // The cross of a window was pressed. True: it is still needed; close it, and open it again a moment later.
    function closing(app: string, last: bool): bool {
        return watcher && scope === "" ? watcher.closing(app, last) : false;
    }

    // What a field may keep of a typed text: own real data is taken out.
    function admit(place: string, before: string, text: string): string {
        return watcher ? watcher.admit(scope + place, before, text) : text;
    }
}
