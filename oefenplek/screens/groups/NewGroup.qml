import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The name of a new group.
Column {
    id: root

    required property int most
    signal made(string name)

    function begin(): void {
        field.text = "";
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
        text: qsTr("Groep maken")
        iconName: "check"
        look: "primary"
        place: "groups/make"
        onClicked: root.made(field.text)
    }
}
