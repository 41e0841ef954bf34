pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Help mij kiezen*: cards to choose from, themes first and then lessons. *Terug* goes one page back.
Screen {
    id: root

    required property ThemesViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property real gap: Math.max(Theme.px(3), Math.round(0.01 * width))

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: forceActiveFocus()
    Accessible.name: viewModel.heading

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    HeadStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.side - Theme.spaceXs
        anchors.rightMargin: root.side - Theme.spaceXs
        anchors.topMargin: Theme.spaceXs

        lead: ActionButton {
            height: Math.max(Theme.buttonHeight, implicitHeight)
            text: qsTr("Terug")
            iconName: "arrow-left"
            look: "quiet"
            place: "themes/back"
            onClicked: root.viewModel.goBack()
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
            spacing: Theme.spaceXs

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                text: root.viewModel.heading
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                visible: root.viewModel.line !== ""
                text: root.viewModel.line
                size: Theme.label
                color: Theme.quietInk
            }

            GridLayout {
                readonly property real cell: 17 * Theme.label

                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.topMargin: root.gap / 2
                Layout.bottomMargin: root.gap
                columns: root.width - 2 * root.side >= 2 * cell + root.gap ? 2 : 1
                columnSpacing: root.gap
                rowSpacing: root.gap
                uniformCellWidths: true

                Repeater {
                    model: root.viewModel.ofLessons ? [] : root.viewModel.cards

                    ThemeRow {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        named: root.viewModel.named === index
                        onClicked: root.viewModel.choose(index)
                    }
                }

                Repeater {
                    model: root.viewModel.ofLessons ? root.viewModel.cards : []

                    LessonRow {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        named: root.viewModel.named === index
                        onClicked: root.viewModel.choose(index)
                    }
                }
            }

            FreeCard {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.bottomMargin: root.gap
                visible: !root.viewModel.ofLessons
                named: root.viewModel.named === root.viewModel.cards.length
                onClicked: root.viewModel.practiseFreely()
            }

            ClassCard {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.bottomMargin: root.gap
                visible: !root.viewModel.ofLessons
                named: root.viewModel.named === root.viewModel.cards.length + 1
                onClicked: root.viewModel.joinClass()
            }

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.bottomMargin: root.gap
                visible: root.viewModel.ofLessons
                spacing: Theme.px(3)

                ActionButton {
                    visible: root.viewModel.after > 0
                    text: qsTr("Meer lessen (%1)").arg(root.viewModel.after)
                    iconName: "arrow-right"
                    iconLast: true
                    place: "themes/more"
                    onClicked: root.viewModel.showMore()
                }

                ActionButton {
                    text: qsTr("Alle onderwerpen")
                    iconName: "view-grid-outline"
                    place: "themes/all"
                    onClicked: root.viewModel.showThemes()
                }
            }
        }
    }

    // What had the keyboard may be gone, and a new page begins at its top.
    Connections {
        target: root.viewModel

        function onPageChanged(): void {
            page.scrollTo(0);
            root.forceActiveFocus();
        }
    }

    Keys.onEscapePressed: root.viewModel.goBack()
}
