pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.drawings

// Flat bars below the doors: going on where somebody stopped (only then), coming back, and help with choosing.
Item {
    id: root

    required property StartViewModel viewModel
    required property real gap

    // A guest who was here just now finds an animal; after a power cut the lesson says its name.
    readonly property bool kept: viewModel.resumeAnimal !== ""
    readonly property bool resumable: kept || viewModel.resumeTitle !== ""
    readonly property int count: resumable ? 3 : 2
    // All abreast, or two below the one that goes on, or each on a row of its own.
    readonly property int across: width >= count * 14 * Theme.label ? count : width >= 26 * Theme.label ? 2 : 1
    readonly property real cell: (width - (across - 1) * gap) / across
    readonly property real tall: Math.max(back.implicitHeight, choose.implicitHeight)
    readonly property real first: resumable && across < 3 ? resume.implicitHeight + gap : 0

    function stops(): var {
        return resume.item ? [resume.item, back, choose] : [back, choose];
    }

    implicitHeight: across === 1 ? first + back.implicitHeight + gap + choose.implicitHeight
        : first + Math.max(tall, across === 3 ? resume.implicitHeight : 0)

    // Made only when there is something to go on with.
    Loader {
        id: resume

        anchors.left: parent.left
        active: root.resumable
        width: root.across === 2 ? parent.width : root.cell
        height: root.across === 3 ? parent.height : implicitHeight
        sourceComponent: Bar {
            place: "start/resume"
            text: root.kept ? qsTr("Was u hier net?") : qsTr("Verder waar u stopte")
            detail: root.kept ? qsTr("Uw plek is bij %1.").arg(root.viewModel.resumeKeeper) : root.viewModel.resumeTitle
            picture: root.kept ? `animal-${root.viewModel.resumeAnimal}` : ""
            pictureSize: Theme.px(14)
            iconName: "bookmark-outline"
            onClicked: root.viewModel.resume()
        }
    }

    Bar {
        id: back

        // In the middle of three, else at the side where one begins to read.
        x: root.across === 3 ? root.cell + root.gap : root.LayoutMirroring.enabled ? parent.width - width : 0
        y: root.first
        width: root.cell
        height: root.across === 1 ? implicitHeight : parent.height - y
        place: "start/return"
        text: qsTr("Ik ben hier al eens geweest")
        detail: root.viewModel.returnAid || qsTr("Zoek uw dier")
        drawing: hedgehog
        named: root.viewModel.named === "return"
        onClicked: root.viewModel.comeBack()
    }

    Bar {
        id: choose

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.cell
        height: root.across === 1 ? implicitHeight : parent.height - root.first
        place: "start/choose"
        text: qsTr("Help mij kiezen")
        detail: !root.viewModel.helper ? qsTr("Er is nu geen helper. U kunt zelf kiezen.")
            : root.viewModel.chooseAid || qsTr("Alle lessen op een rij")
        iconName: "chat-question-outline"
        named: root.viewModel.named === "choose"
        onClicked: root.viewModel.openThemes()
    }

    Component {
        id: hedgehog

        Hedgehog {}
    }
}
