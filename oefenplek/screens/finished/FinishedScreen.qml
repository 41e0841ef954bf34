pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Klaar*: calm and proud. What you can do now, what was answered, and three ways on. No score, nothing moves.
Screen {
    id: root

    required property FinishedViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property bool answered: viewModel.echo !== ""
    readonly property bool low: height < Theme.px(180)
    readonly property bool wide: width > height && width - 2 * side >= 34 * Theme.label

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: forceActiveFocus()
    Accessible.name: viewModel.praise

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        id: page

        anchors.fill: parent
        margin: 0

        ColumnLayout {
            width: parent?.width ?? 0
            height: Math.max(page.height, implicitHeight)
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side - Theme.spaceXs
                Layout.topMargin: Theme.spaceXs
                spacing: Theme.spaceS

                PlainText {
                    Layout.fillWidth: true
                    text: root.viewModel.lessonTitle
                    size: Theme.label
                    color: Theme.quietInk
                }

                Tools {
                    onAdjustChosen: root.adjustChosen()
                    onRestChosen: root.restChosen()
                }

                IconButton {
                    text: root.viewModel.speaking ? qsTr("Stil") : qsTr("Voorlezen")
                    iconName: root.viewModel.speaking ? "stop" : "ear-hearing"
                    selected: root.viewModel.speaking
                    onClicked: root.viewModel.toggleReading()
                }
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

                Proud {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    Layout.maximumWidth: 35 * Theme.body
                    viewModel: root.viewModel
                }

                Answer {
                    visible: root.answered
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    Layout.maximumWidth: 30 * Theme.body
                    viewModel: root.viewModel
                    highest: (root.low ? 0.18 : 0.27) * page.height
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

            Ways {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.bottomMargin: Theme.spaceM
                viewModel: root.viewModel
            }

            LitWindow {
                Layout.fillWidth: true
                side: root.side
                low: root.low
            }
        }
    }

    Keys.onEscapePressed: root.viewModel.goHome()
}
