pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Every control in every state, one page of it at a time. `bare`: without the row that changes what is shown.
Rectangle {
    id: root

    property string page: "lesson"
    property bool mirrored: false
    property bool bare: false
    readonly property var pages: ({
            lesson: lesson, buttons: buttons, cards: cards, fields: fields, drawings: drawings, people: people,
            strips: strips
        })
    readonly property var names: ({
            lesson: qsTr("Een les"), buttons: qsTr("Knoppen"), cards: qsTr("Kaarten"), fields: qsTr("Invullen"),
            drawings: qsTr("Tekeningen"), people: qsTr("Dieren"), strips: qsTr("Bovenrand en hulp")
        })

    color: Theme.paper
    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    FocusDesk {
        anchors.fill: parent
        focus: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Band {
                Layout.fillWidth: true
            }

            Flow {
                visible: !root.bare
                Layout.fillWidth: true
                Layout.margins: Theme.spaceS
                spacing: Theme.spaceXs

                Repeater {
                    model: Object.keys(root.pages)

                    ActionButton {
                        required property string modelData

                        text: root.names[modelData]
                        look: root.page === modelData ? "primary" : "quiet"
                        onClicked: root.page = modelData
                    }
                }

                Toggle {
                    text: qsTr("Hoog contrast")
                    checked: Theme.highContrast
                    onToggled: Theme.highContrast = checked
                }

                Toggle {
                    text: qsTr("Grote letters")
                    checked: Theme.textScale > 1
                    onToggled: Theme.textScale = checked ? 2 : 1
                }

                Toggle {
                    text: qsTr("Van rechts naar links")
                    checked: root.mirrored
                    onToggled: root.mirrored = checked
                }
            }

            Scroll {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.spaceM

                Loader {
                    width: parent.width
                    sourceComponent: root.pages[root.page]
                }
            }
        }
    }

    Component {
        id: lesson

        LessonPage {}
    }

    Component {
        id: buttons

        ButtonPage {}
    }

    Component {
        id: cards

        CardPage {}
    }

    Component {
        id: fields

        FieldPage {}
    }

    Component {
        id: drawings

        DrawingPage {}
    }

    Component {
        id: people

        PeoplePage {}
    }

    Component {
        id: strips

        StripPage {}
    }
}
