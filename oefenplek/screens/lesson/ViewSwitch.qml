import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Where sheet and device do not fit side by side: one of the two, each the full view.
Item {
    id: root

    property bool stageShown: true
    property bool tall: false // one above the other, beside the stage
    // Is there an ear below it, where the one beside the instruction is out of sight?
    property bool eared: false
    property bool speaking: false
    signal stageChosen(bool shown)
    signal speakChosen

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight + Theme.spaceXs

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(1)
        columns: root.tall ? 1 : 2
        spacing: Theme.spaceS

        ActionButton {
            text: qsTr("Uitleg")
            iconName: "text-box-outline"
            look: root.stageShown ? "outline" : "primary"
            place: "lesson/explanation"
            onClicked: root.stageChosen(false)
        }

        ActionButton {
            text: qsTr("Oefenen")
            iconName: "gesture-tap"
            look: root.stageShown ? "primary" : "outline"
            place: "lesson/practise"
            onClicked: root.stageChosen(true)
        }

        IconButton {
            visible: root.eared
            iconName: root.speaking ? "volume-off" : "volume-high"
            text: root.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            place: "lesson/speak"
            onClicked: root.speakChosen()
        }
    }
}
