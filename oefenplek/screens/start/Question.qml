pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The question above the doors. While it is *Wilt u alles horen?* its two answers stand beside it, or below it where
// there is no room. Room beside it is kept from the start: nothing moves under a finger.
Item {
    id: root

    required property StartViewModel viewModel
    required property bool asking
    signal keyed

    readonly property Answers given: answers.item as Answers
    readonly property bool roomy: width >= 10.5 * Theme.instruction + 24 * Theme.small
    readonly property bool beside: roomy && (given === null || words.implicitWidth + Theme.spaceS + given.wanted <= width)
    readonly property real wordsHeight: words.height + (more.active ? more.height : 0)
    readonly property real row: Math.max(wordsHeight, roomy ? Theme.buttonHeight : 0)

    function stops(): var {
        return given ? given.children.filter(child => child.activeFocusOnTab) : [];
    }

    implicitHeight: beside || given === null ? Math.max(row, given?.height ?? 0)
        : wordsHeight + Theme.spaceXs + given.height

    PlainText {
        id: words

        anchors.left: parent.left
        y: root.beside ? Math.round((root.height - root.wordsHeight) / 2) : 0
        width: root.beside && root.asking ? Math.min(implicitWidth, parent.width) : parent.width
        text: root.viewModel.question
        size: Theme.instruction
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    // The same in the language that helps.
    Loader {
        id: more

        anchors.left: parent.left
        y: words.y + words.height
        width: parent.width - (root.beside && root.given ? root.given.wanted + Theme.spaceS : 0)
        active: root.viewModel.questionAid !== ""

        sourceComponent: PlainText {
            text: root.viewModel.questionAid
            color: Theme.quietInk
            leading: 1.2
        }
    }

    Loader {
        id: answers

        anchors.right: parent.right
        active: root.asking
        width: root.beside ? root.given?.wanted ?? 0 : parent.width
        y: root.beside ? Math.round((root.height - height) / 2) : root.wordsHeight + Theme.spaceXs

        sourceComponent: Answers {
            viewModel: root.viewModel
            onKeyed: root.keyed()
        }
    }
}
