pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The words of this sentence with their pictures: beside a device always, elsewhere once they are asked for; those that
// stand on the stage always. Below them the word that was asked about in a hint or an answer.
Column {
    id: root

    required property LessonViewModel viewModel
    required property bool all
    // A word was opened: it wants to be seen.
    signal opened(Item chip)

    spacing: Theme.spaceS

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.spaceXs

        Repeater {
            model: root.viewModel.wordsHere

            WordChip {
                id: chip

                required property var modelData

                text: chip.modelData.text
                iconName: chip.modelData.icon
                say: chip.modelData.say
                aid: chip.modelData.aid
                open: root.viewModel.word === chip.modelData.id
                visible: root.all || open || chip.modelData.always
                width: open ? root.width : implicitWidth
                onClicked: root.viewModel.openWord(open ? "" : chip.modelData.id)
                onHeard: text => root.viewModel.hearAid(text)
                onHeightChanged: if (open)
                    root.opened(chip)
            }
        }
    }

    WordChip {
        id: asked

        readonly property var card: root.viewModel.asked

        visible: (card.id ?? "") !== ""
        width: parent.width
        text: card.text ?? ""
        iconName: card.icon ?? ""
        say: card.say ?? ""
        aid: card.aid ?? null
        open: true
        onClicked: root.viewModel.openWord("")
        onHeard: text => root.viewModel.hearAid(text)
        onHeightChanged: if (visible)
            root.opened(asked)
    }
}
