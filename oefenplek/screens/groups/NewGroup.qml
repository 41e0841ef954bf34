import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The name of a new group, or another name for one that is there.
Column {
    id: root

    required property int most
    required property string old
    signal made(string name)

    function begin(): void {
        field.text = root.old;
        field.input.forceActiveFocus();
    }

    spacing: Theme.spaceS

    Field {
        id: field

        anchors.left: parent.left
        width: Math.min(parent.width, 24 * Theme.body)
        label: qsTr("Hoe heet de groep?")
        hint: qsTr("Bijvoorbeeld Dinsdagmiddag.")
        maximumLength: root.most
        place: "groups/name"
        onAccepted: root.made(text)
    }

    ActionButton {
        anchors.left: parent.left
        text: root.old === "" ? qsTr("Groep maken") : qsTr("Bewaren")
        iconName: "check"
        look: "primary"
        place: "groups/make"
        onClicked: root.made(field.text)
    }
}
