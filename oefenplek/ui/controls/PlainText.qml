pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// Text that is only text: no markup is ever read. Wraps, follows the reading direction, is spoken by a screen reader.
Text {
    id: root

    property int size: Theme.label
    property bool strong: false
    // False inside a control that already says this text as its own name.
    property bool readable: true
    property real leading: Theme.leading
    property string place: ""

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    // As a share of the letter size; one line alone keeps its own height, so that it stands in the middle of a button.
    lineHeightMode: lineCount > 1 ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: lineCount > 1 ? Math.round(root.size * root.leading) : 1
    font.family: Theme.family
    font.pixelSize: root.size
    font.bold: root.strong

    Accessible.role: Accessible.StaticText
    // The marks for where a line may and may not be broken are not said.
    Accessible.name: root.text.replace(/[\u200b\u2060\u200e\u200f\u2066-\u2069]/g, "")
    Accessible.ignored: !root.readable || root.text === ""
}
