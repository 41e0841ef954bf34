pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Aanpassen*, over the screen where somebody was. Every change acts at once: this panel itself shows it, and the
// example beside the controls, or below the letters where there is no room beside them.
FocusScope {
    id: root

    required property QuickPanelViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property real inner: width - 2 * side
    readonly property bool beside: width > height && inner >= 36 * Theme.label

    focus: true
    Keys.onEscapePressed: viewModel.close()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Aanpassen")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        id: page

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.left: parent.left
        width: root.beside ? Math.round(0.6 * root.width) : root.width
        margin: 0

        Item {
            width: parent?.width ?? 0
            height: groups.height + Theme.spaceS + Theme.spaceM

            Column {
                id: groups

                anchors.left: parent.left
                anchors.leftMargin: root.side
                y: Theme.spaceS
                width: parent.width - root.side - (root.beside ? Theme.spaceS : root.side)
                spacing: 1.5 * Theme.spaceM

                PlainText {
                    width: parent.width
                    text: qsTr("Aanpassen")
                    size: Theme.instruction
                    strong: true
                    leading: 1.2
                    Accessible.role: Accessible.Heading
                }

                LetterGroup {
                    width: parent.width
                    viewModel: root.viewModel
                }

                Loader {
                    width: parent.width
                    active: !root.beside
                    visible: active

                    sourceComponent: Example {
                        drawn: false
                    }
                }

                Group {
                    width: parent.width
                    title: qsTr("Het scherm")
                    iconName: "monitor"

                    Switch {
                        width: parent.width
                        text: qsTr("Zwart, wit en geel")
                        value: root.viewModel.on.high_contrast
                        name: "adjust/contrast"
                        onTurned: on => root.viewModel.turn("high_contrast", on)
                    }

                    Switch {
                        width: parent.width
                        text: qsTr("Rustig scherm")
                        detail: qsTr("Niets beweegt.")
                        value: root.viewModel.on.calm
                        name: "adjust/calm"
                        onTurned: on => root.viewModel.turn("calm", on)
                    }
                }

                SoundGroup {
                    width: parent.width
                    viewModel: root.viewModel
                }

                LanguageGroup {
                    width: parent.width
                    viewModel: root.viewModel
                }

                HandGroup {
                    width: parent.width
                    viewModel: root.viewModel
                }
            }
        }
    }

    Loader {
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        width: root.width - page.width - root.side - Theme.spaceS
        active: root.beside

        sourceComponent: Example {}
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: buttons.height + 2 * Theme.spaceXs
        color: Theme.sheet

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.line
        }

        Flow {
            id: buttons

            x: root.side
            y: Theme.spaceXs
            width: root.inner
            spacing: Theme.px(3)
            // The button that is pressed most is at the hand that presses.
            LayoutMirroring.enabled: !root.LayoutMirroring.enabled && !Theme.leftHanded

            ActionButton {
                width: Math.max(implicitWidth, Theme.px(40))
                text: qsTr("Klaar")
                iconName: "check"
                look: "primary"
                place: "adjust/done"
                onClicked: root.viewModel.close()
            }

            ActionButton {
                text: qsTr("Alles weer gewoon")
                iconName: "restart"
                enabled: root.viewModel.different
                place: "adjust/reset"
                onClicked: root.viewModel.reset()
            }
        }
    }
}
