pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What is needed less: the step once more, letters and sound, and two calm pages to read.
Column {
    id: root

    required property HelperViewModel viewModel
    // "" for the list, else `limits` or `grave`.
    required property string page
    readonly property list<string> limits: [
        qsTr("De muis en het toestel zijn van de bewoner."),
        qsTr("Vraag nooit een wachtwoord of pincode. Kijk weg als iemand typt."),
        qsTr("Log nooit in voor iemand. Maak geen geld over."),
        qsTr("Wat u hoort, vertelt u niet verder."),
        qsTr("Weet u iets niet? Zeg dat. Vraag het samen na.")
    ]
    readonly property list<string> grave: [
        qsTr("Luister rustig. U hoeft dit niet op te lossen."),
        qsTr("Zeg: “Goed dat u dit vertelt.”"),
        qsTr("Vraag: “Wie kan u hierbij helpen?”"),
        qsTr("Beloof niet dat het geheim blijft."),
        qsTr("Is er direct gevaar? Bel 112.")
    ]
    signal chosen(string page)

    spacing: Theme.px(3)

    PlainText {
        width: parent.width
        text: root.page === "limits" ? qsTr("Grenzen") : root.page === "grave" ? qsTr("Iemand vertelt iets ergs") : qsTr("Meer")
        size: Theme.label
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.page === "limits" ? root.limits : root.page === "grave" ? root.grave : []

        PlainText {
            required property string modelData

            width: root.width
            text: modelData
            size: Theme.label
            leading: 1.25
        }
    }

    PlainText {
        width: parent.width
        visible: root.page === "grave"
        text: qsTr("Hulp hier: %1").arg(root.viewModel.numbers.hulp || qsTr("Vraag het nummer aan de balie."))
        size: Theme.label
        leading: 1.25
    }

    PlainText {
        width: parent.width
        visible: root.page === "grave"
        text: qsTr("Politie, geen haast: %1").arg(root.viewModel.numbers.politie || qsTr("Vraag het nummer aan de balie."))
        size: Theme.label
        leading: 1.25
    }

    Repeater {
        model: root.page !== "" ? [] : [
            { name: "again", text: qsTr("Nog een keer"), icon: "restart" },
            { name: "adjust", text: qsTr("Aanpassen"), icon: "tune" },
            { name: "limits", text: qsTr("Grenzen"), icon: "" },
            { name: "grave", text: qsTr("Iemand vertelt iets ergs"), icon: "" }
        ]

        ActionButton {
            required property var modelData

            width: root.width
            text: modelData.text
            iconName: modelData.icon
            place: "helper/" + modelData.name
            onClicked: {
                if (modelData.name === "again")
                    root.viewModel.beginAgain();
                else if (modelData.name === "adjust")
                    root.viewModel.adjust();
                else
                    root.chosen(modelData.name);
            }
        }
    }
}
