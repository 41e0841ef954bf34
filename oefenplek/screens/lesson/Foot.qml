import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Terug, Hulp, the heart of the lesson, Verder.
Rectangle {
    id: root

    required property LessonViewModel viewModel

    readonly property var parts: ["watch", "together", "alone"]
    readonly property bool narrow: width < (heart.implicitWidth + back.implicitWidth + help.implicitWidth + next.implicitWidth + 5 * Theme.spaceS)
    property string missing: ""
    property bool heartShown: true
    readonly property bool landing: true
    readonly property bool inHeart: heartShown && viewModel.view.heart !== ""

    implicitHeight: column.implicitHeight + 2 * Theme.px(2)
    color: Theme.sheet

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }

    Connections {
        target: root.viewModel

        function onNotYet(sentence: string): void {
            root.missing = sentence !== "" ? sentence
                : root.viewModel.stepKind === "choice" ? qsTr("Nog één ding: kies het antwoord dat past.")
                : root.viewModel.stepKind === "confidence" ? qsTr("Nog één ding: kies een antwoord.")
                : qsTr("Nog één ding: maak eerst deze stap af.");
        }

        function onViewChanged(): void {
            root.missing = "";
        }
    }

    Column {
        id: column

        y: Theme.px(2)
        x: Theme.spaceS
        width: parent.width - 2 * Theme.spaceS
        spacing: Theme.px(1)

        Alert {
            width: parent.width
            visible: root.missing !== ""
            text: root.missing
            size: Theme.label
            color: Theme.care
            leading: 1.15
            horizontalAlignment: Theme.leftHanded && !root.LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
        }

        HeartBar {
            visible: root.narrow && root.inHeart
            width: parent.width
            size: Theme.small
            current: root.parts.indexOf(root.viewModel.view.heart)
        }

        // *Verder* is at the hand that presses.
        RowLayout {
            width: parent.width
            spacing: Theme.spaceXs
            LayoutMirroring.enabled: root.LayoutMirroring.enabled || Theme.leftHanded

            ActionButton {
                id: back

                Layout.minimumWidth: Theme.px(30)
                text: qsTr("Terug")
                iconName: "arrow-left"
                place: "lesson/back"
                onClicked: root.viewModel.goBack()
            }

            ActionButton {
                id: help

                Layout.minimumWidth: Theme.px(30)
                text: root.viewModel.view.helpOffered ? qsTr("Wilt u hulp?") : qsTr("Hulp")
                iconName: "chat-question-outline"
                look: root.viewModel.view.helpOffered ? "primary" : "plain"
                place: "lesson/help"
                // Whoever types stays in the field: what is helped with goes on there.
                focusPolicy: Qt.TabFocus
                onClicked: root.viewModel.askHelp()
            }

            Item {
                Layout.fillWidth: true
                implicitHeight: heart.implicitHeight

                HeartBar {
                    id: heart

                    anchors.centerIn: parent
                    visible: !root.narrow && root.inHeart
                    current: root.parts.indexOf(root.viewModel.view.heart)
                }
            }

            ActionButton {
                id: next

                Layout.minimumWidth: Theme.px(40)
                text: root.viewModel.view.last !== "" ? qsTr("Klaar") : qsTr("Verder")
                iconName: "arrow-right"
                iconLast: true
                look: root.viewModel.ready ? "primary" : "outline"
                place: "lesson/next"
                onClicked: root.viewModel.goOn()
            }
        }
    }
}
