import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Pointing without the mouse, showing, another sentence.
Column {
    id: root

    required property HelperViewModel viewModel
    // How high a button is where there is room.
    required property real high

    spacing: Theme.px(3)

    // Somebody called again while this was open.
    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        visible: root.viewModel.raised
        text: qsTr("Arm omlaag")
        iconName: "arrow-down"
        place: "helper/lower"
        onClicked: root.viewModel.lowerArm()
    }

    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        height: Math.max(root.high, implicitContentHeight + 2 * Theme.spaceXs)
        text: root.viewModel.pointed ? qsTr("Niet meer aanwijzen") : qsTr("Aanwijzen")
        iconName: "gesture-tap"
        look: "primary"
        enabled: root.viewModel.canPoint
        place: "helper/point"
        onClicked: root.viewModel.point()
    }

    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        height: Math.max(root.high, implicitContentHeight + 2 * Theme.spaceXs)
        text: qsTr("Voordoen")
        iconName: "hand-pointing-right"
        enabled: root.viewModel.canShow
        place: "helper/show"
        onClicked: root.viewModel.show()
    }

    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        height: Math.max(root.high, implicitContentHeight + 2 * Theme.spaceXs)
        text: qsTr("Andere zin")
        iconName: "replay"
        place: "helper/another"
        onClicked: root.viewModel.another()
    }
}
