import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.keyboard
import oefenplek.ui.theme

Window {
    id: window

    required property KeyboardModel keyboard
    property bool mirrored: false
    property int sent: 0

    visible: true
    color: Theme.paper

    FocusScope {
        width: window.width
        height: window.height - keys.implicitHeight
        focus: true

        Flow {
            width: parent.width
            spacing: Theme.spaceS

            Field {
                label: "Naam"
                input.objectName: "name"
                property string place: "name"
            }
            Area {
                label: "Bericht"
                lines: 2
                input.objectName: "text"
                property string place: "text"
            }
            Field {
                label: "E-mail"
                input.objectName: "email"
                property string place: "email"
                inputMethodHints: Qt.ImhEmailCharactersOnly
            }
            Field {
                label: "Code"
                input.objectName: "code"
                property string place: "code"
                inputMethodHints: Qt.ImhDigitsOnly
            }
            Field {
                label: "Vast"
                input.objectName: "fixed"
                property string place: "fixed"
                readOnly: true
                text: "Ria"
            }
        }
        ActionButton {
            anchors.bottom: parent.bottom
            text: "Versturen"
            place: "send"
            onClicked: window.sent += 1
        }
    }
    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: window.mirrored
        LayoutMirroring.childrenInherit: true

        KeyboardArea {
            id: keys
            anchors.fill: parent
            viewModel: window.keyboard
        }
    }
}
