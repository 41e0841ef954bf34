import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Meer*, or back from it, and *Sluiten*.
FocusScope {
    id: root

    // Does something else stand there than what to say now?
    required property bool aside
    signal turned
    signal closed

    implicitHeight: buttons.height
    height: implicitHeight

    Flow {
        id: buttons

        width: parent.width
        spacing: Theme.px(3)

        ActionButton {
            focusPolicy: Qt.TabFocus
            text: root.aside ? qsTr("Terug") : qsTr("Meer")
            iconName: root.aside ? "arrow-left" : "dots-horizontal"
            look: "quiet"
            size: Theme.small
            place: "helper/more"
            onClicked: root.turned()
        }

        ActionButton {
            focusPolicy: Qt.TabFocus
            focus: true
            text: qsTr("Sluiten")
            iconName: "close"
            look: "quiet"
            size: Theme.small
            place: "helper/close"
            onClicked: root.closed()
        }
    }
}
