pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Somebody called: a large raised arm that is seen from across the room, or the calm sentence that nobody is here now.
// A column (`tall`) or a row; it does not move.
Rectangle {
    id: root

    required property ArmViewModel viewModel
    property bool tall: false
    // Only the first sentence, in one line as far as it goes.
    property bool brief: false
    // How high the arm may be in a row.
    property real most: 0

    readonly property real margin: tall || !brief ? Theme.spaceS : Theme.spaceXs
    readonly property real ratio: 150 / 340
    readonly property real armHeight: !viewModel.up ? 0 : !tall ? Math.min(most, Theme.px(80))
        : Math.min(Theme.px(150), height - words.height - buttons.height - 3 * margin, (width - 2 * margin) / ratio)
    readonly property real armWidth: Math.round(armHeight * ratio)
    // What a row leaves beside the arm, and whether sentence and buttons stand below each other there.
    readonly property real rest: width - 2 * margin - (viewModel.up ? armWidth + margin : 0)
    readonly property bool stacked: tall || rest < (brief ? 10 : 16) * Theme.label + buttons.alongside
    readonly property real used: words.height + Theme.px(2) + buttons.height

    implicitHeight: Math.max(armHeight, stacked ? used : Math.max(words.height, buttons.height)) + 2 * (tall ? margin : Theme.px(2))
    color: Theme.sheet
    border.width: Theme.lineWidth
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: viewModel.sentence

    Picture {
        id: arm

        x: root.tall ? (root.width - width) / 2 : root.LayoutMirroring.enabled ? root.width - width - root.margin : root.margin
        y: root.tall ? (root.height - height - root.used - root.margin) / 2 : (root.height - height) / 2
        visible: root.viewModel.up
        width: root.armWidth
        height: root.armHeight
        source: "arm-up"
        place: "arm/drawing"
    }

    Alert {
        id: words

        x: root.tall || root.LayoutMirroring.enabled && root.stacked ? root.margin
            : root.LayoutMirroring.enabled ? root.rest - width + root.margin : root.width - root.rest - root.margin
        y: root.tall && root.viewModel.up ? arm.y + arm.height + root.margin : (root.height - (root.stacked ? root.used : height)) / 2
        width: root.tall ? root.width - 2 * root.margin : root.stacked ? root.rest : root.rest - buttons.alongside - root.margin
        text: root.brief ? root.viewModel.brief : root.viewModel.sentence
        size: root.brief ? Theme.small : Theme.label
        strong: true
        leading: 1.2
        horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
        place: "arm/sentence"
    }

    Flow {
        id: buttons

        readonly property real alongside: (lower.visible ? lower.implicitWidth : 0) + (again.visible ? again.implicitWidth : 0) + (lower.visible && again.visible ? spacing : 0)

        x: root.tall ? root.margin : root.stacked ? words.x : root.LayoutMirroring.enabled ? root.margin : root.width - width - root.margin
        y: root.stacked ? words.y + words.height + Theme.px(2) : (root.height - height) / 2
        width: root.tall ? root.width - 2 * root.margin : root.stacked ? root.rest : alongside
        spacing: Theme.px(3)

        ActionButton {
            id: again

            width: root.tall ? buttons.width : implicitWidth
            visible: root.viewModel.alone && root.viewModel.canShow
            text: root.brief ? qsTr("Voordoen") : qsTr("Nog een keer voordoen")
            // A narrow column keeps its words whole.
            iconName: root.tall ? "" : "hand-pointing-right"
            leftPadding: root.tall ? Theme.spaceXs : Math.round(1.5 * Theme.spaceS)
            look: "primary"
            size: root.brief || root.tall ? Theme.small : Theme.label
            place: "arm/again"
            onClicked: root.viewModel.showAgain()
        }

        ActionButton {
            id: lower

            width: root.tall ? buttons.width : implicitWidth
            visible: !(root.brief && again.visible)
            height: again.visible && !root.tall ? again.height : implicitHeight
            text: root.viewModel.up ? qsTr("Arm omlaag") : qsTr("Sluiten")
            iconName: root.viewModel.up ? "arrow-down" : "close"
            look: "quiet"
            size: Theme.small
            place: "arm/lower"
            onClicked: root.viewModel.lower()
        }
    }
}
