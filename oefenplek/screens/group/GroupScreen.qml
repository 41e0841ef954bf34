pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One group: what can be done with it, and how everybody is doing.
VolunteerPage {
    id: root

    required property GroupViewModel viewModel

    readonly property bool shown: !viewModel.ending && viewModel.missing.length === 0 && viewModel.members.length > 0

    title: viewModel.name
    place: "group"
    sentence: viewModel.sentence
    tone: "care"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        id: page

        readonly property real room: height - 2 * margin

        anchors.fill: parent

        Column {
            id: column

            width: parent?.width ?? 0
            spacing: Theme.px(3)

            Flow {
                id: deeds

                width: parent.width
                visible: !root.viewModel.ending
                spacing: Theme.px(3)

                Deed {
                    text: qsTr("Bewoners")
                    iconName: "account-multiple-plus"
                    place: "group/people"
                    onClicked: root.viewModel.choosePeople()
                }

                Deed {
                    text: qsTr("Lessen")
                    iconName: "book-open-variant"
                    place: "group/lessons"
                    onClicked: root.viewModel.chooseLessons()
                }

                Deed {
                    visible: root.viewModel.printable
                    text: qsTr("Printen")
                    iconName: "printer"
                    place: "group/print"
                    onClicked: root.viewModel.printOverview()
                }

                Deed {
                    text: qsTr("Naam")
                    iconName: "pencil"
                    look: "quiet"
                    place: "group/name"
                    onClicked: root.viewModel.rename()
                }

                Deed {
                    text: qsTr("Beëindigen")
                    iconName: "check-circle-outline"
                    look: "quiet"
                    place: "group/end"
                    onClicked: root.viewModel.askEnd(true)
                }
            }

            Repeater {
                model: root.viewModel.ending ? [] : root.viewModel.missing

                PlainText {
                    required property string modelData

                    width: column.width
                    text: modelData
                }
            }

            Loader {
                id: overview

                readonly property Matrix matrix: item as Matrix

                width: parent.width
                height: active ? Math.max(page.room - deeds.height - foot.height - 2 * column.spacing, Math.ceil(matrix?.leastHeight ?? 0)) : 0
                active: root.shown
                visible: active

                sourceComponent: Matrix {
                    members: root.viewModel.members
                    titles: root.viewModel.titles
                    statuses: root.viewModel.statuses
                    told: (row, column) => root.viewModel.cellSaid(row, column)
                    chosenRow: root.viewModel.row
                    chosenColumn: root.viewModel.column
                    onCellChosen: (row, column) => root.viewModel.press(row, column)
                    onNameChosen: row => root.viewModel.openPerson(row)
                }
            }

            Foot {
                id: foot

                width: parent.width
                visible: root.shown
                statuses: root.viewModel.statuses
                said: root.viewModel.said
                who: root.viewModel.who
                from: 1 + (overview.matrix?.first ?? 0)
                to: from - 1 + (overview.matrix?.fits ?? 0)
                all: root.viewModel.titles.length
                onPersonChosen: root.viewModel.openPerson(root.viewModel.row)
                onTurned: direction => overview.matrix?.turn(direction)
            }

            Ending {
                width: parent.width
                visible: root.viewModel.ending
                onAnswered: over => {
                    if (over)
                        root.viewModel.end();
                    else
                        root.viewModel.askEnd(false);
                }
            }
        }
    }

    Connections {
        target: root.viewModel

        function onEndingChanged(): void {
            root.forceActiveFocus();
        }
    }

    // Something that can be done with the group.
    component Deed: ActionButton {
        width: Math.min(implicitWidth, parent?.width ?? 0)
        height: Math.max(Theme.minTarget, implicitContentHeight + 2 * Theme.px(1))
    }
}
