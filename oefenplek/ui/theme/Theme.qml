pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every size, colour and duration of the house. Sizes are millimetres of the real screen; set `pixelsPerMm` once
// the screen is known, `textScale`, `highContrast`, `calm` and `leftHanded` when a person chooses them.
QtObject {
    id: theme

    property real pixelsPerMm: 96 / 25.4
    property real textScale: 1
    property bool highContrast: false
    property bool calm: false
    // What is pressed most stands at the left hand, and both buttons of the mouse press.
    property bool leftHanded: false

    // How much of the window the keyboard on the screen takes, in pixels; 0 while nobody types on it.
    property real keyboardHeight: 0

    // Where our own drawings are; set by Python when the app is installed as a bundle.
    property url illustrations: Qt.resolvedUrl("../../../resources/illustrations/")

    readonly property real mm: pixelsPerMm

    readonly property string family: "Atkinson Hyperlegible"
    readonly property string iconFamily: "Material Design Icons"
    readonly property int instruction: points(28)
    readonly property int body: points(22)
    readonly property int label: points(18)
    readonly property int small: points(16)
    readonly property real leading: 1.4

    readonly property int spaceXs: px(2)
    readonly property int spaceS: px(4)
    readonly property int spaceM: px(8)
    readonly property int spaceL: px(16)

    readonly property int minTarget: Math.ceil(12 * mm)
    readonly property int buttonHeight: Math.ceil(15 * mm)
    readonly property int buttonWidth: Math.ceil(20 * mm)
    readonly property int iconSize: px(8 * (1 + Math.max(0, textScale - 1) * 0.6))
    readonly property int radiusCard: px(4)
    readonly property int radiusButton: px(3)
    readonly property int lineWidth: Math.max(1, px(0.5))
    readonly property int outlineWidth: Math.max(1, px(0.6))
    readonly property int markWidth: Math.max(2, px(1))
    readonly property int duration: calm ? 0 : 180

    // Day | high contrast (black, white, yellow).
    readonly property color paper: highContrast ? "#000000" : "#FBF8F1"
    readonly property color sheet: highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#1D2733"
    readonly property color quietInk: highContrast ? "#FFFFFF" : "#434F5D"
    readonly property color primary: highContrast ? "#FFE500" : "#0A5665"
    readonly property color primaryPressed: highContrast ? "#FFFFFF" : "#063D49"
    readonly property color primaryInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color tint: highContrast ? "#000000" : "#E2F0F1"
    readonly property color tintPressed: highContrast ? "#000000" : "#D3E8EA"
    readonly property color accent: highContrast ? "#FFE500" : "#F2B134"
    readonly property color good: highContrast ? "#FFFFFF" : "#1A5938"
    readonly property color goodTint: highContrast ? "#000000" : "#E6F2E9"
    readonly property color care: highContrast ? "#FFE500" : "#774007"
    readonly property color careTint: highContrast ? "#000000" : "#FCF1DF"
    // Red, for nothing but stopping what should stop.
    readonly property color stop: highContrast ? "#FF8478" : "#9B1C13"
    // `line` only separates (depth); `edge` is the visible border of something that can be pressed or filled in.
    readonly property color line: highContrast ? "#FFFFFF" : "#DDD5C5"
    readonly property color edge: highContrast ? "#FFFFFF" : "#5B6672"
    readonly property color focus: highContrast ? "#FFFFFF" : "#1D2733"
    readonly property color lit: highContrast ? "#FFE500" : "#FFE7A8"
    readonly property color litInk: highContrast ? "#000000" : "#1D2733"
    readonly property color note: highContrast ? "#000000" : "#FFF3BF"
    readonly property color noteEdge: highContrast ? "#FFE500" : "#DFC56B"
    readonly property color dusk: highContrast ? "#000000" : "#2C4A63"
    readonly property color duskWall: highContrast ? "#000000" : "#1D3247"
    readonly property color duskInk: "#FFFFFF"
    readonly property color window: accent

    readonly property var themeTints: ({
            a: "#E4EEF6", b: "#E2F0F1", c: "#FBEADF", d: "#F5EBF0", e: "#EDECF7",
            f: "#E6F2E4", g: "#F7F0D8", h: "#FAEAE7", i: "#E8F0DC", j: "#F3EDE3", v: "#E6F2E9"
        })
    readonly property var themeIcons: ({
            a: "cellphone", b: "web", c: "forum", d: "shield-check", e: "town-hall",
            f: "heart-pulse", g: "wallet", h: "gift", i: "home-group", j: "compass", v: "hand-heart"
        })

    // What a person chose, behind their animal; in high contrast the ring around it. Its name stands beside it.
    readonly property var personTones: highContrast ? ({
            rood: "#FF8478", oranje: "#FFA640", geel: "#FFE500", groen: "#74DD70", blauw: "#86BEFF", paars: "#D0A8FF"
        }) : ({
            rood: "#E8685A", oranje: "#F0923A", geel: "#F7D548", groen: "#6DB865", blauw: "#6AA6E6", paars: "#B08AD6"
        })

    // The tint of a theme, by its letter; the sheet's own colour in high contrast.
    function themeTint(letter: string): color {
        return highContrast ? sheet : themeTints[letter.toLowerCase()] ?? tint;
    }

    // The icon of a theme, by its letter.
    function themeIcon(letter: string): string {
        return themeIcons[letter.toLowerCase()] ?? "book-open-variant";
    }

    // The tone of a person's colour; the sheet's own (a white ring in high contrast) when none is chosen.
    function personTone(colour: string): color {
        return personTones[colour] ?? (highContrast ? ink : sheet);
    }

    // Millimetres as whole pixels.
    function px(millimetres: real): int {
        return Math.round(millimetres * mm);
    }

    // A size in points as pixels of this screen, at the chosen text scale.
    function points(size: real): int {
        return Math.round(size * 0.3528 * mm * textScale);
    }
}
