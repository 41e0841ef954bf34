pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One person's page: who it is, what lies ready and what can be done beside how it goes.
VolunteerPage {
    id: root

    required property PersonViewModel viewModel

    title: qsTr("Bewoner")
    place: "person"
    sentence: viewModel.sentence
    tone: viewModel.tone
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        id: page

        readonly property bool abreast: width >= 36 * Theme.label

        anchors.fill: parent
        margin: Theme.px(1)

        Grid {
            id: grid

            readonly property real cell: page.abreast ? Math.floor((width - columnSpacing) / 2) : width

            width: parent?.width ?? 0
            columns: page.abreast ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            bottomPadding: Theme.spaceS

            Column {
                width: grid.cell
                spacing: Theme.spaceM

                Who {
                    width: parent.width
                    viewModel: root.viewModel
                }

                Ready {
                    width: parent.width
                    viewModel: root.viewModel
                }

                Acts {
                    width: parent.width
                    viewModel: root.viewModel
                }
            }

            Column {
                width: grid.cell
                spacing: Theme.spaceM

                Stuck {
                    width: parent.width
                    visible: root.viewModel.stuck.length > 0
                    viewModel: root.viewModel
                }

                Lessons {
                    width: parent.width
                    viewModel: root.viewModel
                }

                SureChart {
                    width: parent.width
                    visible: root.viewModel.levels.length > 0
                    viewModel: root.viewModel
                }

                Part {
                    width: parent.width
                    visible: root.viewModel.groups.length > 0
                    heading: qsTr("Groepen")

                    PlainText {
                        width: parent?.width ?? 0
                        text: root.viewModel.groups.join(", ")
                    }
                }
            }
        }
    }
}
