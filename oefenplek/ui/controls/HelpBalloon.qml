pragma ComponentBehavior: Bound

import QtQuick

// A balloon beside a sentence: pressed, it shows what the sentence says in another language, and asks to hear it.
// `aid` is {text, old, language}; without a text there is nothing, and nothing is made. `HelpText` shows the words.
Loader {
    id: root

    property var aid: null
    property bool open: false
    readonly property bool there: (aid?.text ?? "") !== ""
    // Sent with the text when it opens, with an empty one when it closes.
    signal heard(string text)

    active: there
    visible: there
    onAidChanged: open = false

    sourceComponent: HelpButton {
        old: root.aid?.old ?? false
        open: root.open
        text: root.open ? qsTr("Hulp sluiten") : qsTr("Deze zin in het %1").arg(root.aid?.language ?? "")
        onClicked: {
            root.open = !root.open;
            root.heard(root.open ? root.aid.text : "");
        }
    }
}
