pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One sign of Material Design Icons, by its name (`email-alert`). Always stands beside a word, so it is never spoken.
// Arrows turn around with the reading direction.
Text {
    id: root

    property string name: ""
    property real size: Theme.iconSize
    readonly property bool turns: /arrow-(left|right)|chevron-(left|right)|^send|^undo|^redo|^reply|^share|exit-to-app|volume|backspace/.test(root.name)

    // Whole pixels: in a part of one the sign would shift a little whenever it is laid out anew.
    readonly property int box: Math.max(1, Math.round(root.size))

    width: root.box
    height: root.box
    text: Icons.glyph(root.name)
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: root.box
    // The same pixels whenever it is drawn: without this a large sign may shift by a part of one.
    font.hintingPreference: Font.PreferFullHinting
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.turns && root.LayoutMirroring.enabled ? -1 : 1
    }
}
