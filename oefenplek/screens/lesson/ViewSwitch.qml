import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Where sheet and device do not fit side by side: one of the two, each the full view.
Item {
    id: root

    property bool stageShown: true
    signal stageChosen(bool shown)

    implicitHeight: row.implicitHeight + Theme.spaceXs

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(1)
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
    }
}
