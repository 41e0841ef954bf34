pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One card, or its partner.
Tile {
    id: root

    required property MatchViewModel viewModel
    required property int index
    required property var card
    // What lies beside it.
    required property var other
    required property int number
    // A narrow column: the sign stands above the words.
    required property bool narrow
    readonly property bool together: viewModel.found.includes(card.id ?? "")

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    door: narrow
    size: Theme.label
    iconSize: Math.max(Theme.px(11), Theme.iconSize)
    padding: Theme.spaceXs
    // Room for the sign in the corner, where no icon above the words leaves it.
    topPadding: narrow && iconName === "" && picture === "" ? Theme.spaceXs + Theme.iconSize : padding
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    name: qsTr("%1 van %2: %3").arg(root.index + 1).arg(root.viewModel.count).arg(root.card.text ?? "")
    text: card.shown ?? ""
    iconName: card.icon ?? ""
    picture: card.picture ?? ""
    photo: true
    aid: card.aid ?? null
    place: card.place ?? ""
    held: place !== "" && place === viewModel.held
    carrying: viewModel.held !== ""
    draggable: !together
    tone: viewModel.tones[place] ?? ""
    lit: viewModel.lit === number
    Accessible.description: together ? qsTr("Hoort bij: %1").arg(root.other.text ?? "") : ""
    onHeard: text => root.viewModel.hearAid(text)
    onClicked: root.viewModel.choose(root.place)
    onLifted: root.viewModel.drag(root.place)
    onPutBack: root.viewModel.putBack()
}
