pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import "layout.mjs" as Breaks

// One sentence of running text; to a screen reader it is one whole sentence.
Column {
    id: root

    required property var runs
    required property int size
    required property color color
    required property bool lit
    required property int mostWords
    required property bool hasWords
    signal wordPressed(string id)

    readonly property list<var> pieces: Array.from(runs ?? [])
    readonly property string plain: Breaks.plainText(pieces)
    readonly property bool rightToLeft: Breaks.rightToLeft(plain)
    readonly property real room: Math.min(width, size * 35) - 2
    // `advanceWidth` is no property: reading the average widths makes these look again when the letters change.
    readonly property bool lettered: regular.averageCharacterWidth + bold.averageCharacterWidth > 0
    readonly property real space: spaceOf(regular.averageCharacterWidth)
    readonly property var lines: lettered && room > size ? linesFor(regular.averageCharacterWidth, bold.averageCharacterWidth) : []

    Accessible.role: Accessible.StaticText
    Accessible.name: root.plain
    Accessible.ignored: root.plain === ""

    function spaceOf(_lettersNow: real): real {
        return regular.advanceWidth(" ");
    }

    function linesFor(_regularNow: real, _boldNow: real): var {
        return Breaks.lines(root.pieces, root.room, root.mostWords, root.measure);
    }

    function measure(text: string, strong: bool): real {
        return strong ? bold.advanceWidth(text) : regular.advanceWidth(text);
    }

    FontMetrics {
        id: regular

        font.family: Theme.family
        font.pixelSize: root.size
    }

    FontMetrics {
        id: bold

        font.family: Theme.family
        font.pixelSize: root.size
        font.bold: true
    }

    Repeater {
        model: root.lines

        ProseLine {
            required property var modelData

            width: root.width
            pieces: modelData
            size: root.size
            color: root.color
            lit: root.lit
            rightToLeft: root.rightToLeft
            space: root.space
            lineSpace: Math.max(Math.round(root.size * Theme.leading), root.hasWords ? Theme.minTarget : 0)
            onWordPressed: id => root.wordPressed(id)
        }
    }
}
