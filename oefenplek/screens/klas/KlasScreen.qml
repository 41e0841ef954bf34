pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Klas*: a theme, a lesson, a part; one choice per page.
VolunteerPage {
    id: root

    required property KlasViewModel viewModel

    title: viewModel.heading
    place: "klas"
    sentence: viewModel.sentence
    tone: "care"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        id: page

        anchors.fill: parent

        ColumnLayout {
            width: parent?.width ?? 0
            spacing: Theme.spaceXs

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.viewModel.line
                size: Theme.label
                strong: true
                color: Theme.quietInk
            }

            GridLayout {
                readonly property real cell: (root.viewModel.page === "themes" ? 14 : 19) * Theme.label

                Layout.fillWidth: true
                columns: Math.max(1, Math.min(3, Math.floor((width + columnSpacing) / (cell + columnSpacing))))
                columnSpacing: Theme.px(3)
                rowSpacing: Theme.px(3)
                uniformCellWidths: true

                Repeater {
                    model: root.viewModel.page === "themes" ? root.viewModel.rows : []

                    ThemeCard {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: root.viewModel.choose(index)
                    }
                }

                Repeater {
                    model: root.viewModel.page === "lessons" ? root.viewModel.rows : []

                    ChoiceCard {
                        required property int index
                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        text: modelData.title
                        detail: modelData.goal
                        place: "klas/" + modelData.id
                        onClicked: root.viewModel.choose(index)
                    }
                }

                Repeater {
                    model: root.viewModel.page === "parts" ? root.viewModel.rows : []

                    PartCard {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: root.viewModel.choose(index)
                    }
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
}
