pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Two flat bars below the doors: going on where somebody stopped (only then), and help with choosing.
Item {
    id: root

    required property StartViewModel viewModel
    required property real gap

    // A guest who was here just now finds an animal; after a power cut the lesson says its name.
    readonly property bool kept: viewModel.resumeAnimal !== ""
    readonly property bool resumable: kept || viewModel.resumeTitle !== ""
    readonly property bool abreast: resumable && width >= 26 * Theme.label
    readonly property real cell: abreast ? (width - gap) / 2 : width

    function stops(): var {
        return resume.item ? [resume.item, choose] : [choose];
    }

    implicitHeight: abreast ? Math.max(resume.implicitHeight, choose.implicitHeight)
        : choose.implicitHeight + (resumable ? resume.implicitHeight + gap : 0)

    // Made only when there is something to go on with.
    Loader {
        id: resume

        anchors.left: parent.left
        active: root.resumable
        width: root.cell
        height: root.abreast ? parent.height : implicitHeight
        sourceComponent: ChoiceCard {
            place: "start/resume"
            text: root.kept ? qsTr("Was u hier net?") : qsTr("Verder waar u stopte")
            detail: root.kept ? qsTr("Uw plek is bij %1.").arg(root.viewModel.resumeKeeper) : root.viewModel.resumeTitle
            picture: root.kept ? `animal-${root.viewModel.resumeAnimal}` : "hedgehog"
            pictureSize: Theme.px(14)
            topPadding: Theme.spaceXs
            bottomPadding: Theme.spaceXs
            onClicked: root.viewModel.resume()
        }
    }

    ChoiceCard {
        id: choose

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.cell
        height: root.abreast ? parent.height : implicitHeight
        place: "start/choose"
        text: qsTr("Help mij kiezen")
        detail: qsTr("Alle lessen op een rij")
        iconName: "chat-question-outline"
        topPadding: Theme.spaceXs
        bottomPadding: Theme.spaceXs
        onClicked: root.viewModel.openThemes()
    }
}
