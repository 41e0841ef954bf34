pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import "layout.mjs" as Breaks

// One sentence of running text; to a screen reader it is one whole sentence. Beside it may stand a balloon with help.
Item {
    id: root

    required property var runs
    required property int size
    required property color color
    required property bool lit
    required property int mostWords
    required property bool hasWords
    // The help beside this sentence, if any, and the room that balloons take beside each sentence of this text.
    property var aid: null
    property real aside: 0
    signal wordPressed(string id)
    signal heard(string text)
    // Help was opened: it wants to be seen.
    signal helpShown(Item help)

    readonly property bool helped: (aid?.text ?? "") !== ""
    readonly property list<var> pieces: Array.from(runs ?? [])
    readonly property string plain: Breaks.plainText(pieces)
    readonly property bool rightToLeft: Breaks.rightToLeft(Breaks.joined(pieces))
    // On which side it stands; its words may run the other way.
    property bool fromRight: rightToLeft
    readonly property real wide: Math.min(width, size * 35 + aside)
    readonly property real room: wide - aside - 2
    // `advanceWidth` is no property: reading the average widths makes these look again when the letters change.
    readonly property bool lettered: regular.averageCharacterWidth + bold.averageCharacterWidth > 0
    readonly property real space: spaceOf(regular.averageCharacterWidth)
    readonly property var lines: lettered && room > size ? linesFor(regular.averageCharacterWidth, bold.averageCharacterWidth) : []

    // How far the longest line reaches, for the balloon behind it.
    readonly property real reach: helped ? widest(lines) : 0

    implicitHeight: Math.max(column.height, balloon.height) + (meaning.active ? meaning.height + Theme.spaceXs : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.plain
    Accessible.ignored: root.plain === ""

    function spaceOf(_lettersNow: real): real {
        return regular.advanceWidth(" ");
    }

    function linesFor(_regularNow: real, _boldNow: real): var {
        return Breaks.lines(root.pieces, root.room, root.mostWords, root.measure);
    }

    function widest(these: var): real {
        return Math.max(0, ...these.map(line => line.reduce((sum, piece) => sum + root.measure(piece.text, piece.strong) + (piece.gap ? root.space : 0), 0)));
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

    Column {
        id: column

        x: root.fromRight ? root.width - width : 0
        y: Math.max(0, Math.round((balloon.height - height) / 2))
        width: root.width - root.aside

        Repeater {
            model: root.lines

            ProseLine {
                required property var modelData

                width: column.width
                pieces: modelData
                size: root.size
                color: root.color
                lit: root.lit
                rightToLeft: root.rightToLeft
                fromRight: root.fromRight
                space: root.space
                lineSpace: Math.max(Math.round(root.size * Theme.leading), root.hasWords ? Theme.minTarget : 0)
                onWordPressed: id => root.wordPressed(id)
            }
        }
    }

    HelpBalloon {
        id: balloon

        readonly property real before: Math.min(root.wide - width, root.reach + Theme.spaceXs)

        x: root.fromRight ? root.width - before - width : before
        aid: root.aid
        onHeard: text => root.heard(text)
    }

    HelpText {
        id: meaning

        y: Math.max(column.height, balloon.height)
        x: root.fromRight ? root.width - width : 0
        width: Math.min(root.wide, implicitWidth)
        open: balloon.open
        aid: root.aid
        size: Math.min(root.size, Theme.body)
        onHeightChanged: if (open && height > 0)
            root.helpShown(meaning)
    }
}
