pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps._template

// The stage of the template kind. It works in any size it is given: what does not fit scrolls.
Item {
    id: root

    required property TemplateViewModel viewModel

    Scroll {
        anchors.fill: parent

        ActionButton {
            place: "button/press"
            text: root.viewModel.button
            look: root.viewModel.pressed ? "outline" : "primary"
            iconName: root.viewModel.pressed ? "check" : ""
            onClicked: root.viewModel.press()

            FocusRing {
                shown: root.viewModel.lit === 0
            }
        }
    }
}
