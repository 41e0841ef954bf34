pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.typing

// Beside a pass phrase: what was agreed about it, and pictures that give an idea. There is no score.
GridLayout {
    id: root

    required property PhraseViewModel viewModel
    // The text that is read aloud now, counted from the first agreement.
    property int lit: -1
    signal heard(string text)

    columns: width >= Theme.px(180) && Theme.textScale < 1.5 ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceXs

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(80)
        spacing: 0

        Repeater {
            model: root.viewModel.agreements

            PhraseRow {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                text: modelData.text
                aid: modelData.aid
                kept: root.viewModel.kept.includes(modelData.id)
                lit: root.lit === index
                onHeard: text => root.heard(text)
            }
        }
    }

    Flow {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(120)
        spacing: Theme.spaceXs

        Repeater {
            model: root.viewModel.pictures

            PhrasePicture {
                required property var modelData

                text: modelData.text
                iconName: modelData.icon
                aid: modelData.aid
                onHeard: text => root.heard(text)
            }
        }
    }
}
