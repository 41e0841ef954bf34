pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Two flat bars below the doors: going on where somebody stopped (only then), and help with choosing.
Item {
    id: root

    required property StartViewModel viewModel
    required property real gap

    readonly property bool resumable: viewModel.resumeTitle !== ""
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
            text: qsTr("Verder waar u stopte")
            detail: root.viewModel.resumeTitle
            picture: "hedgehog"
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
