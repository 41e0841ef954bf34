pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Klaar*: calm and proud. What you can do now, what was answered, and one way on; below it what can be taken home.
// No score, nothing moves.
Screen {
    id: root

    required property FinishedViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property bool answered: viewModel.echo !== ""
    // The title stands beside the tools where both fit, else above what is told.
    readonly property bool titled: width - 2 * side >= 38 * Theme.label && viewModel.lessonTitle.length <= 40
    readonly property bool low: height < Theme.px(180)
    readonly property bool wide: width > height && width - 2 * side >= 34 * Theme.label

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: forceActiveFocus()
    Accessible.name: viewModel.praise

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    HeadStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.titled ? root.side : Theme.spaceXs
        anchors.rightMargin: Theme.spaceXs
        anchors.topMargin: Theme.spaceXs

        lead: PlainText {
            visible: root.titled
            text: root.viewModel.lessonTitle
            size: Theme.label
            color: Theme.quietInk
        }

        Tools {
            anchors.verticalCenter: parent.verticalCenter
            onAdjustChosen: root.adjustChosen()
            onRestChosen: root.restChosen()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            text: root.viewModel.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            iconName: root.viewModel.speaking ? "stop" : "ear-hearing"
            selected: root.viewModel.speaking
            place: "finished/read"
            onClicked: root.viewModel.toggleReading()
        }
    }

    Scroll {
        id: page

        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: 0

        ColumnLayout {
            width: parent?.width ?? 0
            height: Math.max(page.height, implicitHeight)
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                visible: !root.titled
                text: root.viewModel.lessonTitle
                size: Theme.label
                color: Theme.quietInk
            }

            Item {
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.topMargin: Theme.spaceXs
                Layout.bottomMargin: Theme.spaceM
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceM
                uniformCellWidths: true

                Column {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    Layout.maximumWidth: 35 * Theme.body
                    spacing: root.low ? Theme.spaceS : Theme.spaceM

                    Proud {
                        width: parent.width
                        viewModel: root.viewModel
                    }

                    Ways {
                        width: parent.width
                        viewModel: root.viewModel
                    }
                }

                Answer {
                    visible: root.answered
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    Layout.maximumWidth: 30 * Theme.body
                    viewModel: root.viewModel
                    highest: (root.low ? 0.18 : root.wide ? 0.27 : 0.23) * page.height
                }

                Picture {
                    visible: !root.answered
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(Theme.px(90), 0.4 * page.height)
                    source: "confidence-alone"
                    readable: false
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
            }

            Souvenirs {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                viewModel: root.viewModel
            }

            Foot {
                Layout.fillWidth: true
                Layout.leftMargin: root.side - Theme.spaceXs
                Layout.rightMargin: root.side
                Layout.topMargin: Theme.spaceXs
                Layout.bottomMargin: Theme.spaceXs
                viewModel: root.viewModel
            }

            LitWindow {
                Layout.fillWidth: true
                side: root.side
                low: root.low
            }
        }
    }

    Keys.onEscapePressed: root.viewModel.stop()
}
