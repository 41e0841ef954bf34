pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Two calm pages to read: the limits of helping, and what to do when somebody tells something grave.
Column {
    id: root

    required property HelperViewModel viewModel
    // `limits` or `grave`.
    required property string page
    readonly property bool grave: page === "grave"
    readonly property string ask: qsTr("Vraag het nummer aan de balie.")
    readonly property list<string> limits: [
        qsTr("De muis en het toestel zijn van de bewoner."),
        qsTr("Vraag nooit een wachtwoord of pincode. Kijk weg als iemand typt."),
        qsTr("Log nooit in voor iemand. Maak geen geld over."),
        qsTr("Wat u hoort, vertelt u niet verder."),
        qsTr("Weet u iets niet? Zeg dat. Vraag het samen na.")
    ]
    readonly property list<string> told: [
        qsTr("Luister rustig. U hoeft dit niet op te lossen."),
        qsTr("Zeg: “Goed dat u dit vertelt.”"),
        qsTr("Vraag: “Wie kan u hierbij helpen?”"),
        qsTr("Beloof niet dat het geheim blijft."),
        qsTr("Is er direct gevaar? Bel 112."),
        qsTr("Hulp hier: %1").arg(viewModel.numbers.hulp || ask),
        qsTr("Politie, geen haast: %1").arg(viewModel.numbers.politie || ask),
        qsTr("Thuis niet veilig: %1").arg(viewModel.numbers.geweld || ask),
        qsTr("Hulp bij oplichting: %1").arg(viewModel.numbers.fraude || ask)
    ]

    spacing: Theme.px(3)

    PlainText {
        width: parent.width
        text: root.grave ? qsTr("Iemand vertelt iets ergs") : qsTr("Grenzen")
        size: Theme.label
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.grave ? root.told : root.limits

        PlainText {
            required property string modelData

            width: root.width
            text: modelData
            size: Theme.label
            leading: 1.25
        }
    }

    ActionButton {
        focusPolicy: Qt.TabFocus
        width: parent.width
        visible: root.grave && !root.viewModel.referred
        text: qsTr("Ik heb verwezen")
        iconName: "hand-extended-outline"
        place: "helper/referred"
        onClicked: root.viewModel.refer()
    }

    Alert {
        width: parent.width
        visible: root.grave
        text: root.viewModel.referred ? qsTr("Geteld voor deze plek. Over de bewoner is niets bewaard.") : ""
        size: Theme.small
        color: Theme.good
        leading: 1.2
    }
}
