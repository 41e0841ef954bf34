pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// A sheet that slides up with a hint or an answer. It stays until it is no longer needed; nothing closes by itself.
Item {
    id: root

    property bool open: true
    // help · show · good · care: the sign and the colour.
    property string kind: "help"
    property var sentences: []
    property var aids: []
    property int lit: -1
    property int size: Theme.body
    property string picture: ""
    property string closeText: ""
    property string place: ""
    signal wordPressed(string id)
    signal heard(string text)
    signal helpShown(Item help)
    signal closed

    readonly property color toneInk: kind === "good" ? Theme.good : kind === "care" ? Theme.care : Theme.primary

    implicitWidth: Theme.px(100)
    implicitHeight: sheet.implicitHeight
    visible: open
    clip: slide.running
    onOpenChanged: if (open && Theme.duration > 0) slide.restart()
    onSentencesChanged: Qt.callLater(announce)

    // A screen reader says what is new by itself; nobody has to look for it.
    function announce(): void {
        if (root.visible && prose.spoken !== "")
            sheet.Accessible.announce(prose.spoken, Accessible.Polite);
    }

    Sheet {
        id: sheet

        width: parent.width
        height: Math.max(implicitHeight, parent.height)
        padding: Theme.spaceS
        tone: root.kind === "good" ? Theme.goodTint : root.kind === "care" ? Theme.careTint : Theme.tint
        edge: root.toneInk
        Accessible.role: Accessible.AlertMessage
        Accessible.name: prose.spoken

        contentItem: ColumnLayout {
            spacing: Theme.spaceXs

            RowLayout {
                spacing: Theme.spaceS

                Sign {
                    kind: root.kind
                    size: Theme.iconSize * 1.25
                    Layout.alignment: Qt.AlignTop
                }

                Prose {
                    id: prose

                    Layout.fillWidth: true
                    sentences: root.sentences
                    aids: root.aids
                    onHeard: text => root.heard(text)
                    onHelpShown: help => root.helpShown(help)
                    lit: root.lit
                    size: root.size
                    onWordPressed: id => root.wordPressed(id)
                }
            }

            Picture {
                visible: root.picture !== ""
                source: root.picture
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(25)
            }

            ActionButton {
                visible: root.closeText !== ""
                text: root.closeText
                Layout.alignment: Qt.AlignRight
                onClicked: root.closed()
            }
        }
    }

    NumberAnimation {
        id: slide

        target: sheet
        property: "y"
        from: sheet.height / 2
        to: 0
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }
}
