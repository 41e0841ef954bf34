pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Where the instruction is out of sight: what is new is said above the stage; where the stage is for the hand, else the
// task itself.
Item {
    id: root

    required property LessonViewModel viewModel
    required property bool shown
    // Does the task stand here while nothing is new?
    required property bool tasked
    readonly property bool answered: viewModel.feedback.length > 0
    readonly property bool fresh: answered || viewModel.hint.length > 0
    // The task is the last of the instruction, from its first bold sentence on.
    readonly property int first: Math.max(0, viewModel.instruction.findIndex(runs => runs.some(run => run.strong)))

    implicitHeight: !visible ? 0 : fresh ? news.height : task.height + 2 * task.y
    visible: shown && (fresh || tasked)

    Bubble {
        id: news

        width: parent.width
        open: root.shown && root.fresh
        kind: !root.answered ? "help" : root.viewModel.view.tone === "care" ? "care" : "good"
        size: Theme.small
        sentences: root.answered ? root.viewModel.feedback : root.viewModel.hint
        aids: root.answered ? root.viewModel.feedbackAids : root.viewModel.hintAids
        onHeard: text => root.viewModel.hearAid(text)
        lit: root.viewModel.litPart === (root.answered ? "feedback" : "hint") ? root.viewModel.litSentence : -1
        onWordPressed: id => root.viewModel.openWord(id)
    }

    Prose {
        id: task

        y: Theme.px(1)
        width: parent.width
        visible: !root.fresh && root.tasked
        sentences: root.tasked ? root.viewModel.instruction.slice(root.first) : []
        aids: root.tasked ? root.viewModel.instructionAids.slice(root.first) : []
        size: Theme.label
        onHeard: text => root.viewModel.hearAid(text)
        lit: root.viewModel.litPart === "instruction" ? root.viewModel.litSentence - root.first : -1
        onWordPressed: id => root.viewModel.openWord(id)
    }
}
