pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Klaar. Goed gedaan.* and what the person can say now, in their own words: *Ik kan …*
Column {
    id: root

    required property FinishedViewModel viewModel

    spacing: Theme.spaceS

    Row {
        width: parent.width
        spacing: Theme.spaceS

        Icon {
            id: check

            name: "check-circle"
            color: Theme.good
            size: 1.2 * Theme.instruction
        }

        PlainText {
            width: parent.width - check.width - parent.spacing
            y: Math.max(0, Math.round((check.height - height) / 2))
            text: root.viewModel.praise
            size: Theme.instruction
            strong: true
            leading: 1.2
            Accessible.role: Accessible.Heading
        }
    }

    Prose {
        width: parent.width
        sentences: [[{ text: root.viewModel.now, strong: false, word: "" }]]
        lit: root.viewModel.lit === 1 ? 0 : -1
        size: Theme.label
    }

    Row {
        width: parent.width
        spacing: Theme.spaceS

        Rectangle {
            id: mark

            width: Theme.px(1.5)
            height: goal.height
            radius: width / 2
            color: Theme.good
        }

        Prose {
            id: goal

            width: parent.width - mark.width - parent.spacing
            sentences: root.viewModel.goal.map(text => [{ text: text, strong: true, word: "" }])
            lit: root.viewModel.lit - 2
            size: Theme.body
        }
    }
}
