pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.device

// A lesson: the band above, the instruction beside or above the stage, the foot below.
//
// Where the two do not fit side by side (a small screen, large letters) they are two full views with one switch.
Screen {
    id: root

    required property LessonViewModel viewModel

    readonly property bool beside: viewModel.stage === "beside"
    // What does not fit because of the keyboard on the screen is no reason for another arrangement: it comes and goes.
    readonly property real fullHeight: height + Theme.keyboardHeight
    readonly property bool wide: width > fullHeight
    // Beside an upright phone large letters may have more than their third.
    readonly property real spareWidth: beside && stage.implicitWidth > 0 ? width - stage.implicitWidth : 0
    readonly property real columnWidth: wide ? Math.max(0.35 * width, Theme.px(80), Math.min(spareWidth, 14 * Theme.label)) : width
    readonly property real lineWidth: columnWidth - 2 * Theme.spaceS
    // Four words of some six letters, each about half as wide as the text is high.
    readonly property bool roomy: wide ? lineWidth >= 12 * Theme.label : fullHeight - band.height - foot.implicitHeight >= 24 * Theme.label + Theme.px(90)
    // A stage for the hand says how high it has to be; what comes and goes beside it changes nothing.
    readonly property bool handed: viewModel.stage === "below" && stage.leastHeight > 0
    readonly property bool cramped: fullHeight < 8.3 * Theme.instruction + Theme.px(8) + stage.leastHeight
    readonly property bool twoViews: beside ? !roomy : handed && cramped
    // While somebody types in a low window the foot makes room for what is typed. The keyboard's own key brings it back.
    readonly property bool crowded: Theme.keyboardHeight > 0 && height - band.height - foot.implicitHeight < Theme.px(95)
    readonly property real bodyHeight: height - band.height - foot.height
    // What a stage below that knows its height leaves for the instruction.
    readonly property real spare: stage.implicitHeight > 0 ? body.height - stage.implicitHeight
        : handed ? body.height - stage.leastHeight - Theme.spaceS : 0
    // What the switch takes beside a stage for the hand.
    readonly property real aside: handed && toggle.visible && toggle.tall ? toggle.width + Theme.spaceS : 0
    // Which of the two views somebody chose, or a hint did; else the instruction comes first, or the stage for a hand
    // that may not be able to press the switch yet.
    property string picked: ""
    readonly property bool stageShown: picked === "" ? handed && !viewModel.view.toWatch : picked === "stage"
    // The stage stands at the hand that presses: at the end where one reads to, or at the left.
    readonly property bool stageLeft: LayoutMirroring.enabled || Theme.leftHanded

    // A helper's strip: where nothing stands beside the device, else in the place of the instruction.
    readonly property bool aisleFree: wide && beside && !twoViews && 2 * aisle <= stage.width - stage.implicitWidth && stage.implicitWidth > 0
    readonly property real helperWidth: !wide ? width : beside && !twoViews && !aisleFree ? columnWidth : aisle
    readonly property bool helperLeft: wide && (beside && !twoViews && !aisleFree) !== stageLeft
    helperPlace: Qt.rect(helperLeft ? 0 : width - helperWidth, body.y, helperWidth, wide ? body.height
        : Math.min(Math.max(instruction.visible ? instruction.height : 0, Theme.px(95)), 0.6 * body.height))

    Accessible.name: viewModel.lessonTitle

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TopBand {
        id: band

        width: parent.width
        title: root.viewModel.view.title
        number: root.viewModel.view.number
        count: root.viewModel.view.count
        notice: root.viewModel.notice
        onStopChosen: root.viewModel.stop()
        onBeginAgainChosen: root.viewModel.beginAgain()
        beginAgainOffered: root.viewModel.stepKind === "practice"
        onAdjustChosen: root.adjustChosen()
        onRestChosen: root.restChosen()
    }

    ViewSwitch {
        id: toggle

        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.leftMargin: tall ? Theme.spaceS : 0
        z: 1
        width: tall ? implicitWidth : parent.width
        visible: root.twoViews
        stageShown: root.stageShown
        // In a low and wide window beside the device, which is narrow, or the hand, and not above it.
        tall: root.wide && root.stageShown && (root.crowded || root.handed)
        eared: tall && root.handed
        speaking: root.viewModel.speaking
        onSpeakChosen: root.viewModel.readAloud()
        onStageChosen: shown => root.picked = shown ? "stage" : "text"
    }

    Item {
        id: body

        anchors.top: toggle.visible && !toggle.tall ? toggle.bottom : band.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: calling.rowHeight
        width: parent.width

        Instruction {
            id: instruction

            focus: true
            anchors.left: parent.left
            LayoutMirroring.enabled: root.stageLeft
            visible: !root.twoViews || !root.stageShown
            viewModel: root.viewModel
            width: root.beside && root.wide && !root.twoViews ? root.columnWidth : parent.width
            height: root.twoViews ? parent.height
                : !root.beside ? (root.viewModel.stage === "none" ? parent.height : Math.min(implicitHeight, Math.max(0.5 * parent.height, root.spare)))
                : root.wide ? parent.height : Math.min(implicitHeight, 0.4 * parent.height)
            beside: root.beside
            // Whatever may come below it: three sentences of the largest letters would leave no room for an answer.
            low: body.height < 12 * Theme.instruction || (root.handed || stage.implicitHeight > 0) && root.viewModel.instruction.length > 2
        }

        AboveStage {
            id: said

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS
            LayoutMirroring.enabled: root.stageLeft
            width: parent.width - root.aside - 2 * Theme.spaceS
            height: implicitHeight
            viewModel: root.viewModel
            shown: root.twoViews && root.stageShown
            tasked: root.handed
        }

        StageArea {
            id: stage

            visible: root.viewModel.stage !== "none" && (!root.twoViews || root.stageShown)
            viewModel: root.viewModel
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            LayoutMirroring.enabled: root.stageLeft
            width: root.beside && root.wide && !root.twoViews ? parent.width - root.columnWidth : parent.width - root.aside
            height: root.twoViews ? parent.height - (said.visible ? said.height : 0)
                : root.beside && root.wide ? parent.height : parent.height - instruction.height
        }
    }

    Calling {
        id: calling

        arm: root.viewModel.arm as ArmViewModel
        body: body
        stage: stage
        instruction: instruction
        foot: foot
        atLeft: root.stageLeft
        columns: root.beside && root.wide && !root.twoViews
    }

    Foot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: !root.crowded
        viewModel: root.viewModel
        heartShown: !root.twoViews
    }

    // Over the stage only, so that the sentence beside it stays bright; over everything for a button of the foot.
    Guide {
        id: guide

        readonly property string marked: root.viewModel.view.hand || root.viewModel.view.mark
        readonly property bool ours: marked.startsWith("lesson/")

        x: ours ? 0 : stage.x
        y: ours ? 0 : body.y + stage.y
        width: ours ? root.width : stage.width
        height: ours ? root.height : stage.height
        visible: ours || stage.visible
        stage: ours ? root : stage
        place: marked
        look: marked === "" ? "" : root.viewModel.view.hand !== "" ? "hand" : "mark"
        onHiddenChanged: if (hidden !== "") Qt.callLater(guide.reveal)
    }

    Connections {
        target: root.viewModel

        // What is new is always in sight: a new step begins with its instruction, a hint that points with the stage.
        // The keyboard begins there too: the next Tab finds the first thing of this step.
        function onStepChanged(): void {
            root.picked = root.beside && !root.twoViews ? "stage" : "";
            if (root.visible) // not while something lies over the lesson
                instruction.forceActiveFocus();
        }

        function onViewChanged(): void {
            if (root.viewModel.view.mark !== "" || root.viewModel.view.playing)
                root.picked = "stage";
        }
    }
}
