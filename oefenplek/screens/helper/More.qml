pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What is needed less. A page of its own opens with `chosen`; everything else happens at once.
Column {
    id: root

    required property HelperViewModel viewModel
    signal chosen(string page)

    readonly property var ways: [
        { name: "again", text: qsTr("Nog een keer"), icon: "restart", step: true },
        { name: "skip", text: qsTr("Deze stap overslaan"), icon: "arrow-right", step: true },
        { name: "answers", text: qsTr("Antwoordblad"), icon: "format-list-numbered", step: true },
        { name: "level", text: qsTr("Hoeveel hulp?"), icon: "chat-question-outline", step: true },
        { name: "aloud", text: qsTr("Leest iemand niet graag?"), icon: "ear-hearing", step: false },
        { name: "adjust", text: qsTr("Aanpassen"), icon: "tune", step: false },
        { name: "limits", text: qsTr("Grenzen"), icon: "hand-back-right-outline", step: false },
        { name: "grave", text: qsTr("Iemand vertelt iets ergs"), icon: "hand-heart-outline", step: false },
        { name: "unlock", text: qsTr("Vrijwilliger"), icon: "lock", step: false }
    ]

    function go(name: string): void {
        const done = {
            again: viewModel.beginAgain,
            skip: viewModel.skip,
            aloud: viewModel.readAloud,
            adjust: viewModel.adjust,
            unlock: viewModel.unlock
        };
        if (name === "again" || name === "skip")
            chosen("");
        if (done[name] !== undefined)
            done[name]();
        else
            chosen(name);
    }

    spacing: Theme.spaceXs

    PlainText {
        width: parent.width
        text: qsTr("Meer")
        size: Theme.label
        strong: true
        leading: 1.2
        Accessible.role: Accessible.Heading
    }

    Alert {
        width: parent.width
        visible: text !== ""
        text: root.viewModel.aloud ? qsTr("Alles wordt nu voorgelezen.") : ""
        size: Theme.small
        color: Theme.good
        leading: 1.2
    }

    Repeater {
        model: root.ways.filter(way => root.viewModel.practised || !way.step)

        ActionButton {
            focusPolicy: Qt.TabFocus
            required property var modelData

            width: root.width
            height: Math.max(Theme.minTarget, implicitContentHeight + 2 * Theme.spaceXs)
            text: modelData.text
            iconName: modelData.icon
            size: Theme.small
            enabled: modelData.name !== "skip" || root.viewModel.canSkip
            place: "helper/" + modelData.name
            onClicked: root.go(modelData.name)
        }
    }
}
