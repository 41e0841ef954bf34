pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One more line: a day, from, to.
Column {
    id: root

    required property SiteViewModel viewModel
    property string day: "ma"

    function keep(): void {
        root.viewModel.addHours(root.day, from.text, until.text);
    }

    spacing: Theme.px(3)

    Connections {
        target: root.viewModel

        function onHoursAdded(): void {
            from.text = "";
            until.text = "";
        }
    }

    Choose {
        width: parent.width
        answers: root.viewModel.days
        chosen: root.day
        prefix: "site/day-"
        onPicked: id => root.day = id
    }

    Flow {
        width: parent.width
        spacing: Theme.px(3)

        Field {
            id: from

            width: Math.min(parent?.width ?? 0, Math.max(Theme.px(36), 6 * Theme.body))
            label: qsTr("Van")
            place: "site/from"
            maximumLength: 8
            inputMethodHints: Qt.ImhPreferNumbers
            onAccepted: root.keep()
        }

        Field {
            id: until

            width: from.width
            label: qsTr("Tot")
            place: "site/until"
            maximumLength: 8
            inputMethodHints: Qt.ImhPreferNumbers
            onAccepted: root.keep()
        }

        ActionButton {
            // Its foot stands where that of the fields stands.
            topInset: from.height - Theme.buttonHeight
            height: from.height
            topPadding: topInset + Theme.spaceXs
            text: qsTr("Toevoegen")
            iconName: "plus"
            place: "site/add-hours"
            onClicked: root.keep()
        }
    }
}
