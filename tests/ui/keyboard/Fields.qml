import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.keyboard
import oefenplek.ui.theme

Window {
    id: window

    required property KeyboardModel keyboard
    property bool mirrored: false
    property int sent: 0
    property bool low: false // shows a field far below instead

    visible: true
    color: Theme.paper

    Binding {
        target: Theme
        property: "keyboardHeight"
        value: keys.implicitHeight
    }

    FocusScope {
        width: window.width
        height: window.height - Theme.keyboardHeight
        focus: true

        Flow {
            visible: !window.low
            width: parent.width
            spacing: Theme.spaceS

            Field {
                label: "Naam"
                input.objectName: "name"
                place: "name"
            }
            Area {
                label: "Bericht"
                lines: 2
                input.objectName: "text"
                place: "text"
            }
            Field {
                label: "E-mail"
                input.objectName: "email"
                place: "email"
                inputMethodHints: Qt.ImhEmailCharactersOnly
            }
            Field {
                label: "Code"
                input.objectName: "code"
                place: "code"
                inputMethodHints: Qt.ImhDigitsOnly
            }
            Field {
                label: "Vast"
                input.objectName: "fixed"
                place: "fixed"
                readOnly: true
                text: "Ria"
            }
        }
        Scroll {
            visible: window.low
            anchors.fill: parent

            Column {
                spacing: Theme.spaceL

                Field {
                    label: "Boven"
                }
                Area {
                    label: "Midden"
                    lines: 9
                }
                Field {
                    label: "Onder"
                    place: "low"
                    input.objectName: "low"
                }
            }
        }
        ActionButton {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
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
