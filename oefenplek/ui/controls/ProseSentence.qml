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
    readonly property var lines: room > size ? Breaks.lines(pieces, room, mostWords, measure) : []

    Accessible.role: Accessible.StaticText
    Accessible.name: root.plain
    Accessible.ignored: root.plain === ""

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
            space: regular.advanceWidth(" ")
            lineSpace: Math.max(Math.round(root.size * Theme.leading), root.hasWords ? Theme.minTarget : 0)
            onWordPressed: id => root.wordPressed(id)
        }
    }
}
