pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import "layout.mjs" as Breaks

// Running text to read: each sentence begins a new line, at most 12 words a line, each in its own reading direction.
// `sentences` is a list of sentences, each a list of runs {text, strong, word}. The sentence `lit` is being read aloud.
// `aids` (as many as sentences, or none) hold what helps beside each: {text, old, language}; `heard` asks to say one.
// A run with a `word` is a lesson word: it can be pressed and then sends its id.
Item {
    id: root

    property var sentences: []
    property var aids: []
    property int lit: -1
    property int size: Theme.body
    property int mostWords: 12
    property color color: Theme.ink
    property string place: ""
    signal wordPressed(string id)
    signal heard(string text)
    signal helpShown(Item help)

    // All of it in one breath, as a screen reader says it.
    readonly property string spoken: Array.from(sentences ?? []).map(runs => Breaks.plainText(Array.from(runs ?? []))).join(" ")
    readonly property bool aided: (aids ?? []).length > 0
    // An address between Arabic sentences stands below them, not at the other side.
    readonly property bool fromRight: Breaks.rightToLeft(Breaks.joined(Array.from((sentences ?? [])[0] ?? [])))
    readonly property bool hasWords: (sentences ?? []).some(runs => Array.from(runs ?? []).some(run => Boolean(run.word)))

    // About 70 letters: no column of text is wider.
    implicitWidth: Math.round(size * 35)
    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        id: column

        width: parent.width
        spacing: Math.round(root.size * 0.2)

        Repeater {
            model: root.sentences

            ProseSentence {
                required property int index
                required property var modelData

                width: root.width
                runs: modelData
                size: root.size
                color: root.color
                lit: index === root.lit
                mostWords: root.mostWords
                hasWords: root.hasWords
                fromRight: rightToLeft || root.fromRight
                aid: root.aided ? root.aids[index] ?? null : null
                aside: root.aided ? Theme.minTarget + Theme.spaceXs : 0
                onHeard: text => root.heard(text)
                onHelpShown: help => root.helpShown(help)
                onWordPressed: id => root.wordPressed(id)
            }
        }
    }
}
