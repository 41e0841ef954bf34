pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A balloon beside a sentence: pressed, it shows what the sentence says in another language, and asks to hear it.
// `aid` is {text, old, language}; without a text there is no balloon. The words themselves are shown by `HelpText`.
Pressable {
    id: root

    property var aid: null
    property bool open: false
    readonly property bool there: (aid?.text ?? "") !== ""
    // Sent with the text when it opens, with an empty one when it closes.
    signal heard(string text)

    visible: there
    width: visible ? implicitWidth : 0
    text: open ? qsTr("Hulp sluiten") : qsTr("Deze zin in het %1").arg(aid?.language ?? "")
    ringRadius: Theme.minTarget / 2
    Accessible.checkable: true
    Accessible.checked: root.open
    onAidChanged: open = false
    onClicked: {
        open = !open;
        heard(open ? aid.text : "");
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.aid?.old ? "comment-alert-outline" : "comment-text-outline"
            size: Math.min(Theme.px(9), Theme.iconSize * 0.875)
            color: Theme.primary
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.minTarget
            height: Theme.minTarget
            radius: height / 2
            color: root.down || root.hovered || root.open ? Theme.tint : "transparent"
            border.width: root.open ? Theme.lineWidth : 0
            border.color: Theme.primary
        }
    }
}
