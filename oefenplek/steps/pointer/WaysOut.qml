pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.pointer

// What can be done instead, as cards: the other device, more time, or going on.
Item {
    id: root

    required property PointerViewModel viewModel
    required property bool low

    Scroll {
        anchors.fill: parent

        ColumnLayout {
            width: Math.min(parent.width, Theme.px(210))
            spacing: Theme.spaceS

            Repeater {
                model: root.viewModel.ways

                ChoiceCard {
                    id: card

                    required property int index
                    required property var modelData
                    readonly property bool lit: root.viewModel.lit === index

                    Layout.fillWidth: true
                    size: root.low ? Theme.label : Theme.body
                    text: modelData.text
                    iconName: modelData.icon
                    aid: modelData.aid
                    place: "way/" + modelData.id
                    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
                    onHeard: text => root.viewModel.hearAid(text)
                    onClicked: root.viewModel.choose(modelData.id)

                    FocusRing {
                        shown: card.lit && Theme.highContrast
                        radius: Theme.radiusCard
                    }
                }
            }
        }
    }
}
