pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What the helper reads: where the lesson is, what happened, and the biggest thing, what to say now.
Column {
    id: root

    required property HelperViewModel viewModel
    // Is there room for which step this is?
    required property bool numbered
    // Is there so little room that what to say comes first?
    required property bool cramped
    // When all is done there is one thing to say, and little room beside how it went.
    readonly property bool brief: viewModel.ended

    spacing: Theme.spaceXs

    // A screen reader says by itself what the resident's own act changed, and only that.
    Connections {
        target: root.viewModel

        function onSaid(): void {
            say.Accessible.announce(qsTr("Zeg nu: %1").arg(root.viewModel.say), Accessible.Polite);
        }
    }

    PlainText {
        width: parent.width
        visible: root.viewModel.private
        topPadding: Theme.spaceXs
        text: qsTr("U hoeft dit niet op te lossen. Over uw hulp wordt hier niets bewaard. Verwijs naar hulp hier: %1")
            .arg(root.viewModel.numbers.hulp || qsTr("Vraag het nummer aan de balie."))
        size: Theme.small
        strong: true
        leading: 1.2
        place: "helper/private"
    }

    Loader {
        width: parent.width
        active: !root.brief && !root.cramped
        visible: active
        sourceComponent: around
    }

    Sheet {
        width: parent.width
        padding: Theme.spaceS

        contentItem: Column {
            spacing: Theme.spaceXs

            PlainText {
                width: parent.width
                text: qsTr("Zeg nu:")
                size: Theme.small
                strong: true
                color: Theme.good
                leading: 1.2
            }

            PlainText {
                id: say

                width: parent.width
                text: "“" + root.viewModel.say + "”"
                size: Theme.body
                strong: true
                leading: 1.25
                place: "helper/say"
            }

            PlainText {
                width: parent.width
                visible: root.viewModel.betterNot !== "" && !root.brief
                text: qsTr("Zeg niet: “%1”").arg(root.viewModel.betterNot)
                size: Theme.small
                color: Theme.quietInk
                leading: 1.2
            }
        }
    }

    Loader {
        width: parent.width
        active: !root.brief && root.cramped
        visible: active
        sourceComponent: around
    }

    Component {
        id: around

        Column {
            spacing: Theme.spaceXs

            PlainText {
                width: parent.width
                text: qsTr("Handen op de rug. De muis is van de bewoner.")
                size: Theme.small
                color: Theme.quietInk
                leading: 1.15
            }

            PlainText {
                width: parent.width
                visible: root.numbered && root.viewModel.practised
                text: root.viewModel.title === "" ? qsTr("Stap %1 van %2").arg(root.viewModel.number).arg(root.viewModel.count)
                    : qsTr("%1 · stap %2 van %3").arg(root.viewModel.title).arg(root.viewModel.number).arg(root.viewModel.count)
                size: Theme.small
                color: Theme.quietInk
                leading: 1.15
            }

            PlainText {
                width: parent.width
                topPadding: Theme.spaceXs
                text: qsTr("Dit gebeurde:")
                size: Theme.small
                strong: true
                leading: 1.2
            }

            PlainText {
                width: parent.width
                text: root.viewModel.happened
                size: Theme.label
                leading: 1.2
            }
        }
    }
}
