import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Is the group over?
Column {
    id: root

    signal answered(bool over)

    spacing: Theme.spaceS

    PlainText {
        width: parent.width
        text: qsTr("Is deze groep klaar?")
        size: Theme.body
        strong: true
        Accessible.role: Accessible.Heading
    }

    PlainText {
        anchors.left: parent.left
        width: Math.min(parent.width, 35 * Theme.label)
        text: qsTr("De bewoners blijven, met alles wat zij deden. Wat voor de groep klaarstond, gaat weg.")
    }

    Flow {
        width: parent.width
        spacing: Theme.px(3)

        ActionButton {
            text: qsTr("Nee, de groep blijft")
            iconName: "arrow-left"
            look: "primary"
            place: "group/keep"
            onClicked: root.answered(false)
        }

        ActionButton {
            text: qsTr("Ja, groep beëindigen")
            iconName: "check"
            place: "group/end-yes"
            onClicked: root.answered(true)
        }
    }
}
