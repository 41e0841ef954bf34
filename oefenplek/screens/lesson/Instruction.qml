pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What to read or do, the hint, the answer, the words of the lesson and the persona's note; everything can be heard.
Item {
    id: root

    required property LessonViewModel viewModel
    property bool beside: false
    // So little height that the largest letters would leave nothing for the stage below.
    property bool low: false
    readonly property bool landing: true

    readonly property bool practice: viewModel.stepKind === "practice"
    readonly property int textSize: beside || low ? Theme.body : Theme.instruction

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Uitleg")
    Accessible.focusable: true
    implicitHeight: Math.max(column.y + column.implicitHeight, speaker.y + speaker.height) + Theme.spaceS

    // A new step begins here (see LessonScreen): from nowhere in it to its first thing.
    Keys.onTabPressed: event => {
        event.accepted = Window.activeFocusItem === root;
        if (event.accepted)
            speaker.forceActiveFocus(Qt.TabFocusReason);
    }

    // A screen reader says by itself what a new step asks.
    function say(): void {
        if (root.visible && instruction.spoken !== "")
            root.Accessible.announce(instruction.spoken, Accessible.Polite);
    }

    // What is new is in sight.
    function reveal(bubble: Item): void {
        if (bubble.visible)
            scroll.scrollTo(column.y + bubble.y + bubble.height + 2 * Theme.spaceS - scroll.height);
    }

    // What was opened is in sight, if it is still there by then.
    function bring(opened: Item): void {
        if (opened)
            scroll.bringIntoView(opened);
    }

    Connections {
        target: root.viewModel

        function onStepChanged(): void {
            scroll.scrollTo(0);
        }
    }

    Scroll {
        id: scroll

        anchors.fill: parent

        // Beside a device the ear stands above the text, else before it.
        IconButton {
            id: speaker

            // As wide as the wider of its two words, so that the text beside it stays where it is.
            property real widest: 0

            onImplicitWidthChanged: widest = Math.max(widest, implicitWidth)
            width: widest
            anchors.left: parent.left
            y: Theme.spaceXs
            iconName: root.viewModel.speaking ? "volume-off" : "volume-high"
            text: root.viewModel.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            place: "lesson/speak"
            onClicked: root.viewModel.readAloud()
        }

        Column {
            id: column

            readonly property real margin: Theme.spaceXs + (root.beside ? 0 : speaker.width)

            // It stands where the screen begins to read; what is in it runs as the lesson does.
            x: root.LayoutMirroring.enabled ? parent.width - width - margin : margin
            y: Theme.spaceXs + (root.beside ? speaker.height + Theme.spaceXs : 0)
            width: Math.min(parent.width - margin - Theme.spaceXs, 34 * root.textSize)
            LayoutMirroring.enabled: root.viewModel.rightToLeft
            LayoutMirroring.childrenInherit: true
            spacing: Theme.spaceS

            PlainText {
                width: parent.width
                visible: root.viewModel.view.damaged
                text: qsTr("Deze stap werkt hier niet. Kies Verder.")
                size: root.textSize
            }

            Prose {
                id: instruction

                width: parent.width
                sentences: root.viewModel.instruction
                onSpokenChanged: Qt.callLater(root.say)
                aids: root.viewModel.instructionAids
                onHeard: text => root.viewModel.hearAid(text)
                onHelpShown: help => Qt.callLater(root.bring, help)
                size: root.textSize
                lit: root.viewModel.litPart === "instruction" ? root.viewModel.litSentence : -1
                onWordPressed: id => root.viewModel.openWord(id)
            }

            ActionButton {
                visible: root.viewModel.view.toWatch || root.viewModel.view.watched
                enabled: !root.viewModel.view.playing
                look: root.viewModel.view.watched ? "plain" : "primary"
                iconName: root.viewModel.view.watched ? "replay" : "hand-pointing-right"
                text: root.viewModel.view.watched ? qsTr("Nog een keer") : qsTr("Voordoen")
                place: "lesson/show"
                onClicked: root.viewModel.showOnce()
            }

            Bubble {
                id: hint

                width: parent.width
                onHeightChanged: Qt.callLater(root.reveal, hint)
                onSentencesChanged: Qt.callLater(root.reveal, hint)
                open: root.viewModel.hint.length > 0
                kind: root.viewModel.view.hand !== "" ? "show" : "help"
                size: Theme.label
                sentences: root.viewModel.hint
                aids: root.viewModel.hintAids
                onHeard: text => root.viewModel.hearAid(text)
                onHelpShown: help => Qt.callLater(root.bring, help)
                lit: root.viewModel.litPart === "hint" ? root.viewModel.litSentence : -1
                onWordPressed: id => root.viewModel.openWord(id)
            }

            Bubble {
                id: feedback

                width: parent.width
                onHeightChanged: Qt.callLater(root.reveal, feedback)
                onSentencesChanged: Qt.callLater(root.reveal, feedback)
                open: root.viewModel.feedback.length > 0
                kind: root.viewModel.view.tone === "care" ? "care" : "good"
                size: Theme.label
                sentences: root.viewModel.feedback
                aids: root.viewModel.feedbackAids
                onHeard: text => root.viewModel.hearAid(text)
                onHelpShown: help => Qt.callLater(root.bring, help)
                lit: root.viewModel.litPart === "feedback" ? root.viewModel.litSentence : -1
                onWordPressed: id => root.viewModel.openWord(id)
            }

            Chips {
                width: parent.width
                viewModel: root.viewModel
                all: root.practice
                onOpened: chip => Qt.callLater(root.bring, chip)
            }

            NoteCard {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.px(90))
                visible: root.practice && root.viewModel.card.length > 0 && root.viewModel.view.heart !== "watch"
                title: qsTr("Het briefje van %1").arg(root.viewModel.personaName)
                rows: root.viewModel.card
            }

            Item {
                visible: root.beside
                width: 1
                height: Theme.spaceXs
            }
        }
    }
}
